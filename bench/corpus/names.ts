/** Names put together from syllables: no real person or company is meant, and every number has a name of its own. */
const firstHeads = ['A', 'Be', 'Co', 'Dá', 'E', 'Fi', 'Gu', 'Ha', 'I', 'Jo', 'Ka', 'Lu', 'Ma', 'No', 'Ö', 'Pe', 'Ra', 'Se', 'Ta', 'Ul', 'Vi', 'Wi', 'Ya', 'Zo', 'Ży', 'É', 'Šá', 'Łu'];
const firstTails = ['na', 'ren', 'vik', 'lín', 'rah', 'mo', 'sel', 'dis', 'nt', 'bel', 'ra', 'lek', 'mir', 'ña', 'gø', 'tte', 'vo', 'nuel', 'li'];
const lastHeads = ['Al', 'Bran', 'Cor', 'Dal', 'Er', 'Fos', 'Gar', 'Hol', 'Is', 'Jar', 'Kol', 'Lem', 'Mar', 'Nor', 'Ost', 'Pra', 'Qui', 'Ros', 'Sol', 'Tor', 'Und', 'Vel', 'Wes', 'Yar', 'Zan', 'Çel', 'Ås', 'O’Ma', 'de Ri', 'Mac Vi'];
const lastMiddles = ['', 'be', 'da', 'go', 'li', 'ma', 'ne', 'po', 'ri', 'sé', 'ti', 'vo', 'zü'];
const lastTails = ['berg', 'dahl', 'feld', 'gren', 'holm', 'kov', 'lund', 'mann', 'ner', 'rán', 'son', 'tova', 'vić', 'wood', 'ström', 'ßmer', 'ley', 'nes', 'quist'];
const companyHeads = ['North', 'Fern', 'Grid', 'Lantern', 'Kestrel', 'Salt', 'Copper', 'River', 'Amber', 'Stone', 'Cloud', 'Maple', 'Harbour', 'Quiet', 'Silver', 'Café'];
const companyTails = ['wind', 'hill', 'moor', 'fish', 'rail', 'marsh', 'works', 'bank', 'field', 'gate', 'light', 'mill', 'ford', 'labs', 'path', 'håven', 'bridge'];
const companyKinds = ['', ' Health', ' Freight', ' & Co', ' Systems', ' Energy', ' GmbH', ' Data', ' Books', ' Studio', ' Maps', ' Tools', ' Grid'];
const roleLevels = ['', 'Senior ', 'Staff ', 'Lead ', 'Principal '];
const roleFields = ['Platform', 'Data', 'Site Reliability', 'Infrastructure', 'Frontend', 'Security', 'Payments'];
const roleKinds = ['Engineer', 'Team Lead', 'Architect', 'Developer'];

/** One of each list, chosen by a number: neighbours differ in all parts, and only after all combinations does a name come again. */
function combine(number: number, lists: readonly (readonly string[])[]): string[] {
  const all = lists.reduce((product, { length }) => product * length, 1);
  // A prime that divides no list's length, so that it steps through all combinations.
  let rest = (number * 7_368_787) % all;
  return lists.map((list) => {
    const part = list[rest % list.length]!;
    rest = Math.floor(rest / list.length);
    return part;
  });
}

export function personName(number: number): string {
  const [head, tail, ...last] = combine(number, [firstHeads, firstTails, lastHeads, lastMiddles, lastTails]);
  const name = `${head}${tail} ${last.join('')}`;
  // Files from a Mac carry their accents apart.
  return number % 97 === 5 ? name.normalize('NFD') : name;
}

export function companyName(number: number): string {
  const [head, tail, kind] = combine(number, [companyHeads, companyTails, companyKinds]);
  return `${head}${tail}${kind}`;
}

/** The title of a role; a company has few enough of them that they differ. */
export function roleTitle(number: number): string {
  const [field, kind, level] = combine(number, [roleFields, roleKinds, roleLevels]);
  return `${level}${field} ${kind}`;
}
