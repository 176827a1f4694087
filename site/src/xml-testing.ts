import { SaxesParser } from 'saxes';

/** An element of XML as tests look at it; `path` names it and what it stands in. */
export type XmlElement = { path: string; attributes: Record<string, string>; text: string };

/** Every element, in the order in which they end. @throws where the file is not well formed */
export function readXml(file: string): XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]));
    open.push({ path: [open.at(-1)?.path, tag.name].filter(Boolean).join('/'), attributes, text: '' });
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) found.push(closed);
  });
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.write(file).close();
  return found;
}

/** The texts of the elements at a path. */
export function textsAt(file: string, path: string): string[] {
  return readXml(file)
    .filter((element) => element.path === path)
    .map((element) => element.text);
}
