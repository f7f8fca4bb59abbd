import { describe, expect, test } from 'vitest';
import { looksPersonal } from '#directory/email-address.ts';

describe('a mailbox', () => {
  test.each([
    'maija.meikalainen@kylat.example',
    'Maija.Meikäläinen@kylat.example',
    'm.meikalainen@kunta.example',
    'maija_meikalainen@posti.example',
    'anna-liisa.virtanen@seura.example',
    'maija.k.meikalainen@kylat.example',
    'maija.meikalainen2@kylat.example',
    ' karl.mustermann@verein.example ',
  ])('looks like that of one person: %s', (email) => {
    expect(looksPersonal(email)).toBe(true);
  });

  test.each([
    'kahvila@suolahdenkylat.example',
    'info@kylat.example',
    'kahvila.suolahti@kylat.example',
    'suolahden.kylat@posti.example',
    'toimisto.jyvaskyla@seurakunta.example',
    'kansli.jyvaskyla@forening.example',
    'vorstand.chor@verein.example',
    'jamsa.tori@jamsa.example',
    'tuki-ja-turva@yhdistys.example',
    'a.b.c.d@kylat.example',
    'kylat2026@kylat.example',
    'maija.meikalainen',
    '',
  ])('looks like that of a role, or like none: %s', (email) => {
    expect(looksPersonal(email)).toBe(false);
  });
});
