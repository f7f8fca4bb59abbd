import type { Translated } from '#directory/localized.ts';
import type { Municipality } from '#directory/region.ts';
import type { Weekday } from '#directory/schedule.ts';
import type { Random } from './random.ts';
import words from './words.json' with { type: 'json' };

/**
 * The Finnish genitive of a village whose ending is a known word: `Suolahti` → `Suolahden`; that of its municipality
 * where it is not.
 */
function genitiveOf(village: string, municipality: Municipality): string {
  const lower = village.toLowerCase();
  const [ending, genitive] = Object.entries(words.genitiveEndings).find(([known]) => lower.endsWith(known)) ?? [];
  if (ending === undefined || genitive === undefined || village.includes(' ')) return municipality.caseForms.genitive;
  const stem = village.slice(0, village.length - ending.length);
  return stem === '' ? capital(genitive) : stem + genitive;
}

/** The name of a group or an event: after where it is, what one does, and now and then the weekday. */
export function gatheringName(
  random: Random,
  { activity, day, municipality, village }: Named & { readonly activity: Translated; readonly day: Weekday },
): Translated {
  const own = genitiveOf(village, municipality);
  const weekday = words.weekdays[day];
  switch (random.whole(0, 5)) {
    case 0:
      return {
        fi: `${own} ${weekday.fi}kerho`,
        sv: `${capital(weekday.sv)}sklubben i ${village}`,
        en: `${village} ${weekday.en} Club`,
        de: `${weekday.de}sclub in ${village}`,
      };
    case 1:
      return inPlace(activity, municipality, `${capital(activity.fi)} ${municipality.caseForms.in}`);
    case 2:
      return called(random.pick(words.properNames), activity);
    case 3:
      return {
        fi: `${capital(weekday.fi)}n ${activity.fi}, ${village}`,
        sv: `${capital(activity.sv)} på ${weekday.sv}ar, ${village}`,
        en: `${weekday.en} ${activity.en}, ${village}`,
        de: `${capital(activity.de)} am ${weekday.de}, ${village}`,
      };
    default:
      return inPlace(activity, municipality, `${own} ${activity.fi}`);
  }
}

/** The name of a place: a hall of the village, or one with a name of its own. */
export function placeName(random: Random, { municipality, village }: Named): Translated {
  const hall = random.pick(words.halls);
  if (random.chance(0.4)) return called(random.pick(words.properNames), hall);
  return inPlace(hall, municipality, `${genitiveOf(village, municipality)} ${hall.fi}`);
}

/** The name of an association: `Suolahden martat ry`, `Suolahden Kielo ry`. */
export function organisationName(random: Random, { municipality, village }: Named): Translated {
  const own = genitiveOf(village, municipality);
  if (random.chance(0.3)) {
    const name = `${own} ${random.pick(words.properNames)}`;
    return { fi: `${name} ry`, sv: `${name} rf`, en: name, de: `${name} e. V.` };
  }
  const association = random.pick(words.associations);
  return inPlace(association, municipality, `${own} ${association.fi} ry`);
}

type Named = { readonly municipality: Municipality; readonly village: string };

function inPlace(what: Translated, { name }: Municipality, finnish: string): Translated {
  return {
    fi: finnish,
    sv: `${capital(what.sv)} i ${name.sv}`,
    en: `${capital(what.en)} in ${name.en}`,
    de: `${capital(what.de)} in ${name.de}`,
  };
}

function called(name: string, what: Translated): Translated {
  return {
    fi: `${capital(what.fi)} ${name}`,
    sv: `${capital(what.sv)} ${name}`,
    en: `${capital(what.en)} ${name}`,
    de: `${capital(what.de)} ${name}`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
