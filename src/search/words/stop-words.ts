import type { Language } from '#i18n/languages.ts';

/** Words that say nothing of what somebody looks for, as they are typed. */
const lists = {
  fi: 'ja on ei se että kun jos tai ovat olla ole oli joka jotka jossa jonka mitä mikä missä milloin mistä mihin miten kuka myös niin mutta kuin vain sinä minä me te he hän ne tämä tuo tässä kanssa voi voit voin voiko sekä eli nyt siellä täällä haluan haluaisin etsin etsitään löytyykö löydän onko saako pääseekö jotain jotakin joku jokin joitain mun mulle minulle minun sun oman oma lähellä lähistöllä varten noin yli alle ihan vielä jo en et emme eivät tekemistä tapahtuu menoa jonnekin missään opi opin oppia oppisin opettelen opetella',
  sv: 'och är att en ett den det de som i på av för till med om vid från har hade var vad när var vart hur vem eller men inte också så jag du vi ni han hon kan vill ska skulle söker hitta finns någon något några min mitt mina din ditt dina mig dig oss er sig nära här där detta denna dessa så då nu bara man händer göra gör lära lär',
  en: 'the a an of and or to in on at for with is are be been was were i me my we us our you your he she it its they them this that these those there here near nearby where what when which who how any some can could may might do does did want wants wanting would like looking look find finding something someone somewhere anything about from by as if not no also just im happening going things go learn learning',
  de: 'der die das den dem des ein eine einen einem einer eines und oder ist sind sein war im in an am auf aus bei mit nach von vom zu zum zur für über um als wie wo was wann wer ich mich mir mein meine meinen wir uns unser sie ihr ihre du dich dir dein deine er es man kann können möchte möchten will wollen suche suchen finden gibt etwas jemand hier dort auch nur nicht kein keine aber wenn dass sich los passiert machen tun unternehmen lernen lerne',
} as const satisfies Record<Language, string>;

const sets = new Map<Language, ReadonlySet<string>>();

/** Whether a word in small letters says nothing of what somebody looks for. */
export function isStopWord(word: string, language: Language): boolean {
  const known = sets.get(language) ?? new Set(lists[language].split(' '));
  sets.set(language, known);
  return known.has(word);
}
