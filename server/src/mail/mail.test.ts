import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { carryOut, invitePerson, notify } from '@coranto/newsroom';
import { aNewsroom, anEdition, anOwner, type Newsroom, openDatabaseForTests } from '@coranto/newsroom/testing';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sendNextMail } from '../program/keep-mailing.ts';
import { type Mailer, openMailer } from './open-mailer.ts';

let newsroom: Newsroom;
let received: ParsedMail[] = [];
let isRefusing = false;
let smtp: SMTPServer;
let mailer: Mailer;
const personId = randomUUID();

beforeEach(async () => {
  received = [];
  isRefusing = false;
  newsroom = await aNewsroom(await openDatabaseForTests());
  await anEdition(newsroom, 'ar');
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void simpleParser(stream).then((mail) => {
        if (!isRefusing) received.push(mail);
        done(isRefusing ? Object.assign(new Error('Try later'), { responseCode: 451 }) : null);
      });
    },
  });
  await new Promise<void>((listening) => smtp.listen(0, '127.0.0.1', listening));
  const { port } = smtp.server.address() as AddressInfo; // it listens on a port
  mailer = openMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'The Harbour Sheet <desk@example.org>' });
  const roles = [{ editionId: null, role: 'reporter' as const }];
  await invitePerson(newsroom, anOwner, { personId, email: 'huda@example.org', language: 'ar', roles });
});
afterEach(async () => {
  mailer.close();
  await new Promise<void>((closed) => smtp.close(() => closed()));
});

const send = () => sendNextMail(newsroom, { mailer, origin: 'https://news.example.org' });

it('brings an invitation in the language of the person, set from right to left, with nothing from elsewhere', async () => {
  expect([await send(), await send()]).toEqual([true, false]);
  const [mail] = received;
  expect(mail?.subject).toBe('دعوة إلى The Harbour Sheet');
  expect(mail?.text).toMatch(/https:\/\/news\.example\.org\/studio\/invitation#[\w-]{43}/);
  expect(mail?.html).toContain('dir="rtl"');
  expect(mail?.html).not.toMatch(/<img|<link|src=/);
});

it('is tried again later when the other side will not have it, and sent once', async () => {
  isRefusing = true;
  await send();
  expect(await send()).toBe(false);
  const row = await newsroom.database.read.selectFrom('mail').selectAll().executeTakeFirstOrThrow();
  expect([row.attempts, row.sent_at, row.last_error]).toEqual([1, null, 'EMESSAGE 451']);
  isRefusing = false;
  await newsroom.database.write((tx) =>
    tx
      .updateTable('mail')
      .set({ send_after: new Date(0) })
      .execute(),
  );
  expect([await send(), await send(), received.length]).toEqual([true, false, 1]);
});

it('tells of a mention at once, and says where to have it otherwise', async () => {
  await send();
  await carryOut(newsroom, anOwner, (acting) =>
    notify(acting, { personIds: [personId], kind: 'mention', recordKind: 'article', recordId: personId, details: { title: 'الميناء' } }),
  );
  await send();
  const mail = received.at(-1);
  expect(mail?.subject).toBe('إشارة إليك من Olga في «الميناء»');
  expect(mail?.headers.get('list')).toMatchObject({ unsubscribe: { url: 'https://news.example.org/studio/settings' } });
});
