/** What associations say in the golden sentences. */

export const ill = {
  fi: 'ohjaaja sairaana',
  sv: 'ledaren är sjuk',
  en: 'the leader is ill',
  de: 'die Leitung ist krank',
};

export const christmas = { fi: 'joululoma', sv: 'jullov', en: 'Christmas break', de: 'Weihnachtspause' };

export const booked = {
  fi: 'tila varattu',
  sv: 'lokalen är bokad',
  en: 'the room is booked',
  de: 'der Raum ist belegt',
};

export const link = { fi: 'linkki sähköpostilla', sv: 'länk per e-post', en: 'link by e-mail', de: 'Link per E-Mail' };

export const library = {
  fi: 'Suolahden kirjasto',
  sv: 'Suolahti bibliotek',
  en: 'Suolahti Library',
  de: 'Bibliothek Suolahti',
};
