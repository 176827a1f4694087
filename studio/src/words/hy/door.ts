import type { door as english } from '../en/door.ts';
import type { SameShape } from '../same-shape.ts';

/** Coming in: invitations and passwords; one’s own sessions. */
export const door: SameShape<typeof english> = {
  door: {
    invitation: 'Դուք հրավիրված եք',
    hint: (x: string) => `Մուտք եք գործում որպես ${x}։ Գրեք ձեր անունը և ընտրեք գաղտնաբառ։`,
    gone: 'Այս հղումն այլևս չի գործում։ Խնդրեք նորը։',
    name: 'Ձեր անունը',
    password: 'Գաղտնաբառ',
    passwordHint: 'Առնվազն 8 նիշ։ Լավ է նախադասություն։',
    come: 'Մուտք գործել',
    forgot: 'Մոռացե՞լ եք գաղտնաբառը',
    ask: 'Ուղարկել հղում',
    asked: 'Եթե հասցեն մեզ ծանոթ է, նամակն արդեն ճանապարհին է։ Հղումը գործում է մեկ ժամ։',
    newPassword: 'Նոր գաղտնաբառ',
    set: 'Պահպանել գաղտնաբառը',
    timeZone: 'Ժամային գոտի',
    current: 'Ներկայիս գաղտնաբառը',
    changePassword: 'Փոխել գաղտնաբառը',
    devices: 'Որտեղ եք մուտք գործել',
    thisDevice: 'այս սարքը',
    endSession: 'Ավարտել',
    lastSeen: (x: string) => `վերջին անգամ՝ ${x}`,
    saved: 'Պահպանված է',
    back: 'Դեպի մուտք',
  },
};
