/** What a word becomes where the pattern fits; the first of a list that does. */
type Rule = readonly [pattern: RegExp, to: string];

/** Words whose forms no rule brings together, mostly of few letters, also at the end of compounds. */
const irregular: readonly Rule[] = [
  [/^(lasta|lasten)$|(?<=koulu|pikku|eskari)(lasta|lasten)$/, 'lapsi'],
  [/(mies|miest(?:ä|en)|mieh[ei].*)$/, 'mies'],
  [/puhelin.*$|puhelim.*$/, 'puhelim'],
  [/(?:ruoan?|ruuan?|ruoa(?:ksi|sta|ssa|lle|lla)|ruua(?:ksi|sta|ssa|lle|lla))$/, 'ruoka'],
  [/m[äa]e(?:n|t|ss[äa]|st[äa]|ll[äa]|lt[äa]|lle)$/, 'mäki'],
  [/joe(?:n|t|ssa|sta|lla|lta|lle)$/, 'joki'],
  [/väe(?:n|t|ssä|stä|llä|ltä|lle)$/, 'väki'],
  [/^aja(?:n|t|ssa|sta|lla|lta|lle|ksi)$|(?<=vapaa|kesä|talvi)aja(?:n|t|ssa|sta|lla|lta|lle|ksi)$/, 'aika'],
  [/^poj(?:an|at|alle|alla|alta|ista|ille|illa)$/, 'poika'],
  [/^iä(?:n|ssä|stä|ltä|lle)$/, 'ikä'],
  [/arje(?:n|ssa|sta|lle)$/, 'arki'],
  [/(?:ves[it]|vede[nt]|vedessä|vedestä|vettä)$/, 'vesi'],
  [/^kä(?:den|det|ttä|siä|sin|dessä|dellä)$/, 'käsi'],
  [/(?<=^|kä|vapaaehtois|ryhmä)töi(?:tä|den|ssä|stä|hin|llä|lle)$/, 'työ'],
  [/^(?:öitä|öiden|öissä)$/, 'yö'],
  [/^(?:teitä|teiden|teillä)$/, 'tie'],
  [/^avu(?:n|lla|sta|ssa|ksi)$/, 'apu'],
  [/keitti[öo].*$/, 'keittiöl'],
  [/luvun$|luvut$/, 'luku'],
  [/(?<=maksu|työ|ee|alkoholi|kodi|asunno|lapse|savu|gluteeni|luva|rauha|ääne)t[oö]n$/, 'toma'],
];

/** Verbs whose infinitive looks like a case of a noun. */
const verbs =
  /^(.*(?:kävel|jut+el|keskustel|om[mp]el|opetel|luistel|hiihtel|hiihdel|opiskel|kuntoil|ulkoil|retkeil|pyöräil|kuuntel|askartel|askarrel|tutustel))l(?:[aä]|[aä][aä]n)$/;

/** Endings of cases and verbs; only the first that fits goes, and only when enough of the word is left. */
const endings: readonly (readonly [ending: RegExp, left: number])[] = [
  [/(?<=[aä])(?<!kka)it?sin$/, 4],
  [/(?<=[aä]is)t[aä]$/, 4],
  [/(?<=[tdnkmhaeo][uy]s)t[aä]$/, 6],
  [/(?<=tai|viikko|loppu|päivä|ilta|aamu|kesä|talve|syksy|nuore|lapse|ise|kse)n[aä]$/, 3],
  [/(?<=[aeiouyäö])(?:ss|st|ll)[aä]$/, 3],
  [/(?<=[aeiouyäö])(?<!ie|uo|yö)lt[aä]$|(?<=[aeiouyäö])lle$|(?<=[aeiouyäö])ksi$/, 3],
  [/(?<=aa|ee|oo|uu|ii|yy|ää|öö|uo|yö|ie)seen$|(?<=[eoöuy])(?<=i)siin$|(?<=ei)siin$/, 3],
  [/(?<=yö|öö)h[ö]n$|(?<=aa)han$|(?<=uo)hon$|(?<=ää)hän$|(?<=ie)(?<!^mie)hen$|(?<=[aeouyäö]i)hin$/, 2],
  [/(?<=[oiae])t[aä][aä]n$/, 4],
  [/(?<=[aeiouyäö])m[aä][aä]n$/, 4],
  [/(?<=[eoöa]i|ai|äi|ui)(?:d|tt)en$/, 3],
  [/(?<=[srln])ten$/, 3],
  [/(?<=[aeouyäö])jen$/, 3],
  [/(?<=e)tt[aä]$/, 3],
  [/(?<=aa|ee|oo|uu|ii|yy|ää|öö|uo|yö|ie|uor|uur|ier|iel|uol|yöl|pien|helin|t[oö]n)t[aä]$/, 3],
  [/(?<=[aeouyäö]i)t[aä]$/, 4],
  [/(?<=[aäeo])t[aä]$/, 4],
  [/(?<=[aeiouyäö])[nt]$/, 3],
];

/** Changes of the letters at the end of a stem, all of them one after the other. */
const stemChanges: readonly Rule[] = [
  [/[aeiouyäö]+$/, ''],
  [/(?<=[aeiouyäö])j$/, ''],
  [/[aeiouyäö]+$/, ''],
  [/tt?[oö][nm]$|tt[oö]m[uy][uy][tdks]+$/, 'tom'],
  [/(?<=.{3}is)[uy][uy][tdks]+$/, ''],
  [/nn$|ntt$/, 'nt'],
  [/(?<=.{3}[aeiouyäö])nt$|(?<=.{4}[aeiouyäö])(?<!t[oö]|ie)m$/, ''],
  [/[aeiouyäö]+$/, ''],
  [/(?<=.{4})(?:itt?el|[eä]il)$/, ''],
  [/tt(?=el$)/, 't'],
  [/(?<=[aeiouyäö])ks$/, 's'],
  [/ng$/, 'nk'],
  [/mm$|mpp$/, 'mp'],
  [/ll$|ltt$/, 'lt'],
  [/rr$|rtt$/, 'rt'],
  [/k+$/, 'k'],
  [/s+$/, 's'],
  [/(?<=..)[pv]+$|pp$/, 'p'],
  [/[td]+$/, 't'],
  [/(?<=[aeiouyäö][uy])t$/, 's'],
];

/**
 * What the forms of a Finnish word have in common, whatever its case, number, owner and grade: `ryhmiä`, `ryhmässä` and
 * `ryhmä` give the same. It is no word. Words that are near each other may give the same too (`laulu`, `laulaa`).
 */
export function finnishStem(given: string): string {
  if (given.length < 3) return given;
  for (const [pattern, to] of irregular) if (pattern.test(given)) return stemOf(given.replace(pattern, to));
  const verb = verbs.exec(given)?.[1];
  return stemOf(verb ?? withoutEnding(withoutOwner(given)));
}

/** Without what says whose it is ("ystäväni", "lapsensa") or stresses it ("kahvikin"). */
function withoutOwner(word: string): string {
  const unstressed = word.replace(/(?<=.{2}(?:[sl][stl][aä]|lle|[aeiouyäö][nt]))kin$/, '');
  return unstressed.replace(/(?<=.{3}[aeiouyäö])(?:ns[aä]|mme|nne)$|(?<=.{4}[aeiouyäö])(?<!kau|uu|ii)[ns]i$/, '');
}

function withoutEnding(word: string): string {
  if (/.{3}[aä]s$/.test(word)) return word.slice(0, -1);
  if (/.{4}minen$/.test(word)) return word.slice(0, -5);
  if (/..nen$/.test(word)) return `${word.slice(0, -3)}s`;
  for (const [ending, left] of endings) {
    const shorter = word.replace(ending, '');
    if (shorter !== word && shorter.length >= left) return shorter;
  }
  return word;
}

function stemOf(word: string): string {
  if (/^[^aeiouyäö]*[aeiouyäö]+$/.test(word)) return word;
  return stemChanges.reduce((stem, [pattern, to]) => {
    const changed = stem.replace(pattern, to);
    return changed.length >= 2 ? changed : stem;
  }, word);
}
