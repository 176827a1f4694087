/** Stands for the network of requests from this machine: a proxy that does not say for whom it asks makes all readers come from here. */
export const thisMachine = 'this machine';

/** So many views of one network count in a minute and in an hour. @source the published definition: docs/guide/views.md */
export const mostOfNetwork = { inMinute: 120, inHour: 1000 };
/** Networks remembered at once; beyond it those that came first are forgotten. */
const mostRemembered = 50_000;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Says of each view whether its network has sent more than readers behind one address read. */
export type FloodGate = { lets(network: string, at: number): boolean };

type Sent = { minuteBegan: number; inMinute: number; hourBegan: number; inHour: number };

/** Opens a gate; it remembers networks for an hour, in memory alone. `at` are milliseconds of a clock that never goes back. */
export function openFloodGate(): FloodGate {
  const networks = new Map<string, Sent>();
  return {
    lets(network, at) {
      if (network === thisMachine) return true;
      const sent = networks.get(network) ?? { minuteBegan: at, inMinute: 0, hourBegan: at, inHour: 0 };
      if (at - sent.minuteBegan >= minuteMs) Object.assign(sent, { minuteBegan: at, inMinute: 0 });
      if (at - sent.hourBegan >= hourMs) Object.assign(sent, { hourBegan: at, inHour: 0 });
      networks.set(network, sent);
      if (networks.size > mostRemembered) networks.delete(networks.keys().next().value ?? '');
      if (sent.inMinute >= mostOfNetwork.inMinute || sent.inHour >= mostOfNetwork.inHour) return false;
      sent.inMinute += 1;
      sent.inHour += 1;
      return true;
    },
  };
}
