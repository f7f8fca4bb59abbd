import type { Language } from '#i18n/languages.ts';

/** What compounds of meeting places, groups and events are made of, in the form one looks up. Only the publisher reads it. */
const lists = {
  fi: `aamiainen aamu aamukahvi aamupala apu asukas ateria bändi bingo digi elokuva eläkeläinen ensiapu erätaito
    esitys halli hartaus harrastus henkilö hetki hiihto hoitaja huone ilta jumppa juhla juoksu juttu kahvi kahvit
    kahvila kalastus karaoke kaveri keitto keittiö kenttä kerho kesä keskustelu keskus kielikahvila kieli kierros kioski kirja
    kirjasto kirjoittaja kirkko kirpputori klubi kokkaus kokki kokous konsertti korjaus kortti koti koulu koululainen koira
    kudonta kuntosali kuoro kurssi kutoja kylä kylätalo kyyti kävely kännykkä käsityö laavu lapsi lasten laulu lautapeli lehti
    leikki leipominen leiri lenkki levyraati liikunta lounas luento luistelu luku lukija luonto maahanmuuttaja maalaus
    markkinat marjastus matka metsästys metsä mies mieli muistelu museo musiikki muskari myyjäiset mökki nainen naapuri
    neule neulonta neuvonta nikkarointi nuori nuoriso näyttely näyttämö ohjaaja olohuone omainen omaishoitaja ompelu opastus
    opiskelija opisto paikka paja palvelu peli pelit perhe piha piiri pilkki polku porukka puhelin puisto puuro puutarha
    puutyö pyöräily pysäkki päivä päiväkahvi päihde ranta remontti retki rinki runo ruoka ryhmä sairaala sali sauna sauvakävely
    sekakuoro seura seurakunta shakki soitto soppa suomi suru syntymäpäivä sähly sävel taide taito talkoo talkoot
    talo tanssi  tapahtuma tarina teatteri teema tempaus terveys tieto tietokone tietovisa tila toiminta tori
    treffit tuki tunti tuokio tupa turnaus työ työpaja työtön uinti ulkoilu urheilu vaeltaja vaellus vaihto valokuvaus
    vanhempi vanhus vapaaehtoinen vauva verstas vertais vertaistuki viesti viikko viljely virkkaus visa vuoro väki
    yhdistys yhteislaulu yhteisö ystävä äiti`,
  sv: `afton allsång andakt anhörig arbete bad bak bakning barn bastu bibliotek bild bingo bio bok bord brädspel by båt café
    cirkel cykel dag dans data dator digital familj fest film fiske frivillig frukost fråga fördrag förälder förening församling
    gille gosse granne grupp gympa gymnastik gård gäng hantverk helg hem hjälp hund hus idrott jour junta jul kafé kaffe kamrat
    kamratstöd kaffestund klubb konst konsert kort kultur kurs kvinna kväll kyrka kök kör lek lekis loppis lunch läger läs
    läsning läxa man mamma marknad mat mobil morgon motion musik måltid möte natur odling pappa parti park pensionär plats
    praktik promenad pub pyssel pysselkväll quiz resa ring rum runda råd rådgivning saga sal samtal samling senior simning
    skidåkning skola skjuts skog slöjd snickeri soppa sorg spel språk språkkafé stickning stick stuga stund stöd svensk sy syjunta
    sång sömnad talko teater telefon textil tid timme torg träff träning trädgård ungdom utfärd utflykt vandring vecka vän
    väntjänst verkstad verksamhet vävning vård åldring äldre`,
  en: `band bake book board club craft dance drama evening family film friend game garden group house knit lunch meet music
    night path play room shop song stone talk time walk work woman women youth`,
  de: `abend angebot angehörige arbeit ausflug austausch bad bank basar basteln beratung bewegung bibliothek bild bingo brett
    brunch buch bühne café chor computer deutsch dorf eltern essen fahrt familie feier ferien fest film fitness frau frühstück
    freund garten gemeinschaft gespräch gruppe gymnastik hand handarbeit handy haus heim helfer hilfe hof hund jugend kaffee karten
    kind kirche klub koch konzert krabbel kreis kuchen kultur kunst kurs küche laden lauf leben lern lesen lese lied mahlzeit malen
    mann markt mittag morgen musik mutter nachbar nachbarschaft nachmittag nacht nähen natur ort pflege platz probe quiz rat raum
    reise rentner runde sauna schach schule schwimmen selbsthilfe senior seniorin singen sing spaziergang spiel sport sprache
    sprachcafé stadt stammtisch strick stricken stube stuhl stunde suppe tanz tafel telefon theater tisch trauer treff treffen
    treffpunkt turnen turnier vater verein wald wanderung wanderer wasser web weihnacht werk werken werkstatt woche wohnzimmer zeit zentrum zimmer`,
} as const satisfies Record<Language, string>;

/** Words that only look like compounds. */
const whole = {
  fi: /^(?:harmonik|kirjast|yksinäi|vapaaehtoi|vanhem|keskus|musiik|maahan)/,
  sv: /^(?:församl|fören|föräldr|förel|gemensam|välkom|tillsam|digital|centr|transport|tidning|servering)/,
  en: /^(?:transport|practi|organi|holiday)/,
  de: /^(?:gemeinsam|beispiel|mitglied|nichtmitglied|willkommen|studier|passend|weihnacht|nachmittag|mittag)/,
} as const satisfies Record<Language, RegExp>;

export const isOneWord = (word: string, language: Language): boolean => whole[language].test(word);

export function compoundWords(language: Language): readonly string[] {
  return lists[language].split(/\s+/);
}
