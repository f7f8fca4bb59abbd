/** Words that mailboxes of a role are made of; in compounds too ("kylakahvila", "kansalaistoiminta"). */
const roleWords = [
  ...['info', 'posti', 'toimisto', 'toiminta', 'kirjaamo', 'palvelu', 'neuvonta', 'kahvila', 'ryhma', 'kerho', 'kuoro'],
  ...['yhdisty', 'seura', 'seniori', 'nuoriso', 'kyla', 'tupa', 'talo', 'keskus', 'liikunta', 'tapahtuma', 'hallitus'],
  ...['sihteeri', 'puheenjohtaja', 'jasen', 'vapaaehtois', 'vertais', 'kirjasto', 'museo', 'ilmoittautumi', 'tiedotus'],
  ...['yhteys', 'yhdessa', 'kunta', 'kaupunki', 'paivysty', 'ohjaaj', 'koordina', 'kansli', 'kontor', 'forening'],
  ...['foreningen', 'byrå', 'byra', 'grupp', 'klubb', 'styrelse', 'sekreterare', 'bystuga', 'kontakt', 'office'],
  ...['contact', 'hello', 'group', 'club', 'cafe', 'team', 'support', 'admin', 'webmaster', 'service', 'event'],
  ...['volunteer', 'chair', 'secretary', 'verein', 'buero', 'vorstand', 'gruppe', 'treff'],
];

const namePart = /^\p{L}+(?:-\p{L}+)*$/u;

/**
 * Whether a mailbox looks like that of one person ("etunimi.sukunimi@", "e.sukunimi@"), so that one of a role may be the
 * better one to publish. A hint only: it knows no names.
 *
 * @example looksPersonal('maija.meikalainen@kylat.example') // true
 */
export function looksPersonal(email: string): boolean {
  const [local = '', domain = ''] = email.trim().toLowerCase().split('@');
  const parts = local.replace(/\d+$/, '').split(/[._]/);
  if (!domain || parts.length < 2 || parts.length > 3) return false;
  const areNames = parts.every((part) => namePart.test(part)) && (parts.at(-1)?.length ?? 0) > 1;
  const [host = ''] = domain.split('.');
  return areNames && !parts.some((part) => isOfRole(part) || (part.length > 3 && host.includes(part)));
}

function isOfRole(part: string): boolean {
  return part.length > 2 && roleWords.some((word) => part.includes(word));
}
