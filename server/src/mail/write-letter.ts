import { languageOf } from '@coranto/contract/languages';
import { listToldByMail, makeLinkToken, type Newsroom, type ToldByMail, type WaitingMail } from '@coranto/newsroom';
import { invitationAddress, newPasswordAddress } from './link-address.ts';
import type { Letter } from './open-mailer.ts';
import { ar } from './words/ar.ts';
import { az } from './words/az.ts';
import { en, type MailWords } from './words/en.ts';
import { hy } from './words/hy.ts';
import { ru } from './words/ru.ts';

const catalogues: Record<string, MailWords> = { en, ru, hy, az, ar };

type Part = { says: string; button: string; address: string };
type Said = { subject: string; parts: Part[]; foot: string };

/** Writes the mail that waits, in the person's language, or `null` where what it was to tell is not there any more. */
export async function writeLetter(newsroom: Newsroom, origin: string, mail: WaitingMail): Promise<Letter | null> {
  const language = mail.language.split('-')[0] ?? 'en';
  const words = catalogues[language] ?? en;
  const masthead = await readMastheadName(newsroom);
  const said = await say(newsroom, { origin, mail, words, masthead });
  if (said === null) return null;
  const host = new URL(origin).hostname;
  return {
    to: { name: mail.name, address: mail.email },
    subject: said.subject.replaceAll(/\s+/g, ' '),
    text: toText(said),
    html: toHtml(said, catalogues[language] ? language : 'en'),
    // The same each time it is tried, so that a mailbox which has it already can tell.
    messageId: `<${mail.key.replaceAll(':', '.')}.${mail.seq}@${host}>`,
    headers: {
      'auto-submitted': 'auto-generated',
      ...(mail.kind === 'notification' || mail.kind === 'digest' ? { 'list-unsubscribe': `<${origin}/studio/settings>` } : {}),
    },
  };
}

type Saying = { origin: string; mail: WaitingMail; words: MailWords; masthead: string };

async function say(newsroom: Newsroom, { origin, mail, words, masthead }: Saying): Promise<Said | null> {
  if (mail.kind === 'invitation' || mail.kind === 'new-password') {
    const token = await makeLinkToken(newsroom, { linkId: String(mail.details.linkId) });
    if (token === null) return null;
    if (mail.kind === 'invitation') {
      const { subject, says, button, until } = words.invitation;
      return {
        subject: subject(masthead),
        parts: [{ says: says(masthead), button, address: invitationAddress(origin, token) }],
        foot: until,
      };
    }
    const { subject, says, button, until } = words.newPassword;
    return { subject: subject(masthead), parts: [{ says, button, address: newPasswordAddress(origin, token) }], foot: until };
  }
  const seqs = Array.isArray(mail.details.seqs) ? mail.details.seqs.filter((seq) => typeof seq === 'number') : [];
  const told = await listToldByMail(newsroom, { seqs });
  const parts = told.map((each) => ({ says: sentenceOf(words, each), button: words.open, address: `${origin}/studio${wayTo(each)}` }));
  const [first] = parts;
  if (first === undefined) return null;
  const subject = mail.kind === 'digest' ? words.digestSubject(parts.length, masthead) : first.says;
  return { subject, parts, foot: words.settings };
}

function sentenceOf(words: MailWords, { kind, details, causedByName }: ToldByMail): string {
  const title = typeof details.title === 'string' && details.title !== '' ? details.title : words.untitled;
  const who = causedByName ?? words.somebody;
  switch (kind) {
    case 'mention':
    case 'assignment':
    case 'handed-over':
      return words.told[kind](who, title);
    default:
      return words.told[kind](title);
  }
}

/** The screen that a notification leads to. */
function wayTo({ recordKind, recordId, details }: ToldByMail): string {
  const articleId = typeof details.articleId === 'string' ? details.articleId : recordKind === 'article' ? recordId : null;
  return articleId === null ? '/' : `/articles/${articleId}`;
}

async function readMastheadName(newsroom: Newsroom): Promise<string> {
  const row = await newsroom.database.read.selectFrom('masthead').select('name').executeTakeFirst();
  return row?.name ?? 'Coranto';
}

function toText({ parts, foot }: Said): string {
  return `${parts.map(({ says, address }) => `${says}\n${address}\n`).join('\n')}\n-- \n${foot}\n`;
}

/** No style sheet, no picture, nothing from elsewhere. */
function toHtml({ parts, foot }: Said, language: string): string {
  const paragraphs = parts.map(
    ({ says, button, address }) => `<p>${toSafe(says)}</p>\n<p><a href="${toSafe(address)}">${toSafe(button)}</a></p>`,
  );
  return `<!doctype html>
<html lang="${language}" dir="${languageOf(language).direction}"><body style="font:16px/1.5 sans-serif">
${paragraphs.join('\n')}
<p><small>${toSafe(foot)}</small></p>
</body></html>`;
}

function toSafe(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
