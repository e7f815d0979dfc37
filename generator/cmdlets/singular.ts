import { memoized } from "../common/memoized.js";
import { joinPascal, words } from "./words.js";

/**
 * Singular of an English noun as autorest.powershell forms it (its rules go back to the pluralization service of Entity Framework).
 * A general library such as `pluralize` differs in dozens of words (`Metadata`, `Statuses`, `Acls`), and a name that differs is another cmdlet.
 */

/** Plural and singular are one word, or the plural is what people say. */
const uninflected = new Set(
  list(`
    bison flounder pliers bream gallows proceedings breeches graffiti rabies britches headquarters salmon carp scissors clippers homework
    series cod innings shears contretemps jackanapes species corps mackerel swine debris measles trout diabetes mews tuna djinn mumps whiting
    eland news wildebeest elk pincers police hair ice chaos milk cotton information aircraft scabies traffic corn millet rice hay tobacco
    cabbage okra broccoli asparagus lettuce beef pork venison mutton cattle offspring molasses shambles shingles
    https sas statuses as statistics alias dns ms os vmss acls rights credentials ddos media gbps kbps mbps bps fips`),
);

const uninflectedEndings = ["fish", "ois", "sheep", "deer", "pos", "itis", "ism"];

const pronouns = new Set(
  list(`
    i we you he she they it me us him her them myself ourselves yourself himself herself itself oneself oneselves my our your his their its
    mine yours hers theirs this that these those all another any anybody anyone anything both each other either everyone everybody everything
    most much nothing nobody none one others some somebody someone something what whatever which whichever who whoever whom whomever whose`),
);

/** Plural and singular of words that no ending tells apart. */
const irregular = pairs(`
  children child; ephemerides ephemeris; mythoi mythos; oxen ox; soliloquies soliloquy; trilbys trilby; crises crisis; synopses synopsis;
  gases gas; buses bus; axes axis; lenses lens; aliases alias; corpora corpus; viscera viscus; hippopotami hippopotamus; people person;
  analyses analysis; bases basis; neuroses neurosis; oases oasis; syntheses synthesis; theses thesis; clothes cloth; bonuses bonus;
  chilies chili; octopuses octopus; genies genie; pies pie; ties tie; lies lie; movies movie; calories calorie; freebies freebie;
  valves valve; mongooses mongoose; memos memo; casinos casino; silos silo; photos photo; pros pro; databases database; premises premise;
  parentheses parenthesis; hypotheses hypothesis; diagnoses diagnosis; prognoses prognosis; paralyses paralysis; antitheses antithesis;
  metamorphoses metamorphosis; consensuses consensus; censuses census; lynxes lynx; sphinxes sphinx; larynges larynx; pharynges pharynx; phalanxes phalanx; are is; were was`);

/** Greek and Latin plurals. */
const classical = pairs(`
  alumnae alumna; algae alga; vertebrae vertebra; codices codex; aphelia aphelion; phenomena phenomenon; criteria criterion; organa organon;
  agenda agendum; extrema extremum; bacteria bacterium; desiderata desideratum; strata stratum; candelabra candelabrum; errata erratum;
  ova ovum; fora forum; addenda addendum; stadia stadium; automata automaton; polyhedra polyhedron; stamina stamen; lumina lumen;
  enigmata enigma; schemata schema; lemmata lemma; dogmata dogma; formulae formula; nebulae nebula; antennae antenna; novae nova;
  hyperbolae hyperbola; parabolae parabola; apices apex; latices latex; vertices vertex; cortices cortex; vortices vortex; indices index;
  diplomata diploma; stigmata stigma; dramata drama; traumata trauma; irides iris; tempi tempo; aquaria aquarium; quanta quantum; compendia compendium; consortia consortium; maxima maximum; minima minimum;
  spectra spectrum; crania cranium; curricula curriculum; memoranda memorandum; emporia emporium; ultimata ultimatum; momenta momentum;
  vacua vacuum; gymnasia gymnasium; optima optimum; foci focus; nimbi nimbus; fungi fungus; nucleoli nucleolus; tori torus;
  genii genius; radii radius; styli stylus; uteri uterus; stimuli stimulus; cherubim cherub; seraphim seraph; alumni alumnus`);

/** Singular words that end like a plural. */
const singular = new Set(
  list(`
    am is was has have specimen stamen lumen foramen apparatus impetus prospectus cantus nexus sinus plexus status hiatus redis gas bus lens alias bonus census consensus
    corpus viscus axis iris radius focus nimbus genius stylus uterus stimulus fungus torus hippopotamus octopus mythos ephemeris rhinoceros
    analysis crisis basis synopsis thesis synthesis oasis neurosis parenthesis hypothesis diagnosis prognosis paralysis antithesis
    psychoanalysis photosynthesis electrophoresis metamorphosis tuberculosis osteoporosis pathogenesis thrombosis cirrhosis sclerosis
    psychosis apoptosis symbiosis apotheosis atherosclerosis toxoplasmosis endometriosis amniocentesis anastomosis peristalsis`),
);

/** Words in -se, whose plural in -ses loses only the s. */
const inSe = new Set(
  list(`
    house case enterprise purchase surprise release disease promise refuse phase noise nurse rose franchise supervise farmhouse suitcase
    recourse impulse license diocese excise demise blouse bruise misuse curse prose purse goose tease poise vase fuse muse slaughterhouse
    clearinghouse endonuclease steeplechase metamorphose commonsense intersperse merchandise phosphatase summerhouse watercourse catchphrase
    compromise greenhouse lighthouse paraphrase mayonnaise apocalypse courthouse powerhouse storehouse glasshouse hypotenuse peroxidase
    pillowcase roundhouse streetwise expertise discourse warehouse staircase workhouse briefcase clubhouse clockwise concourse playhouse
    turquoise boathouse cellulose epitomise gatehouse grandiose menopause penthouse transpose almshouse customise footloose galvanise
    princesse universe workhorse response phrase database premise`),
);

/** What an ending of the plural becomes; the first that fits counts. Upper and lower case are the same. */
const endings: [plural: string, cut: number, add: string][] = [
  ["men", 2, "an"],
  ["lice", 3, "ouse"],
  ["mice", 3, "ouse"],
  ["teeth", 4, "ooth"],
  ["geese", 4, "oose"],
  ["feet", 3, "oot"],
  ["zoa", 2, "oon"],
  ["ches", 2, ""],
  ["shes", 2, ""],
  ["sses", 2, ""],
];

const laterEndings: [plural: string, cut: number, add: string][] = [
  ["trices", 3, "x"],
  ["eaux", 1, ""],
  ["ieux", 1, ""],
  ["alves", 3, "f"],
  ["elves", 3, "f"],
  ["olves", 3, "f"],
  ["eaves", 3, "f"],
  ["arves", 3, "f"],
  ["nives", 3, "fe"],
  ["lives", 3, "fe"],
  ["wives", 3, "fe"],
  ["ays", 1, ""],
  ["eys", 1, ""],
  ["iys", 1, ""],
  ["oys", 1, ""],
  ["uys", 1, ""],
  ["ies", 3, "y"],
  ["aos", 1, ""],
  ["eos", 1, ""],
  ["ios", 1, ""],
  ["oos", 1, ""],
  ["uos", 1, ""],
  ["ces", 1, ""],
  ["ses", 2, ""],
  ["xes", 2, ""],
  ["oes", 2, ""],
  ["ss", 0, ""],
  ["s", 1, ""],
];

/** The identifier in PascalCase with its last word in the singular: `environmentVariables` → EnvironmentVariable. */
export const singularize = memoized((identifier) => {
  if (identifier === "") return identifier;
  const parts = words(identifier);
  const last = parts.pop() ?? "";
  return joinPascal([...parts, singularWord(last)]);
});

/** @param word in lower case */
export function singularWord(word: string): string {
  if (word.length < 2 || /[^a-z]/.test(word) || pronouns.has(word)) return word;
  const given = irregular.get(word);
  if (given !== undefined) return given;
  if (uninflected.has(word) || uninflectedEndings.some((ending) => word.endsWith(ending)) || singular.has(word)) return word;
  if (word.endsWith("s") && inSe.has(word.slice(0, -1))) return word.slice(0, -1);
  return cut(word, endings) ?? classical.get(word) ?? cut(word, laterEndings) ?? word;
}

function cut(word: string, rules: readonly (readonly [string, number, string])[]): string | undefined {
  const rule = rules.find(([plural]) => word.endsWith(plural));
  return rule && word.slice(0, word.length - rule[1]) + rule[2];
}

function list(text: string): string[] {
  return text.trim().split(/\s+/);
}

function pairs(text: string): Map<string, string> {
  return new Map(
    text
      .trim()
      .split(/\s*;\s*/)
      .map((pair) => {
        const [plural = "", one = ""] = pair.split(" ");
        return [plural, one];
      }),
  );
}
