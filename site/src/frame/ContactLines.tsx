import type { Contact } from '@coranto/contract/edition';

/** How readers reach the newsroom: each line is what it is, so it needs no label. */
export function ContactLines({ contact }: { contact: Contact | undefined }) {
  if (contact === undefined) return null;
  const { address, telephone, email } = contact;
  if (address === '' && telephone === '' && email === '') return null;
  return (
    <address>
      {address !== '' && <span class="letters">{address}</span>}
      {telephone !== '' && (
        <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`} dir="ltr">
          {telephone}
        </a>
      )}
      {email !== '' && (
        <a href={`mailto:${email}`} dir="ltr">
          {email}
        </a>
      )}
    </address>
  );
}
