// The few globals that Node and browsers share and that the ECMAScript library does not name. Only these may be used in this room.

interface URL {
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly username: string;
  readonly password: string;
}
declare const URL: {
  new (address: string, base?: string | URL): URL;
  canParse(address: string, base?: string | URL): boolean;
};
