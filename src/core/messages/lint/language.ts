import { wordsIn } from './sentences';

/** The little words of English … */
const english = new Set(
  "the and to of you your yours i i'm i'd i'll i've it it's that this these those with without if is are were be been am was have has had not or but so as at on in a an from by for would could should can will can't don't my me our us we their they them she he his her him what which who when where how why about after before because since then than there here thanks thank please pls kindly sorry good great hope know let up out just any some all more most very much time do does did hello hey dear we're you're that's there's no yes now one".split(' '),
);
/** … and those that its neighbours have instead. What both have, such as “in”, counts for either. */
const other = new Set(
  'der die das und ich du wir ihr sie nicht ist ein eine einen dem den mit für auf zu von im was am so wenn dass le la les des et je tu vous nous est que qui pour dans un une au du si pas el los las y por con para una es lo se mi su no te het een en ik niet van dat op wij zou bij als di il che per non ti sono o os não uma em da do och att det jag är på som en vi og er jeg kan til har w na się czy nie je bych že by se ve bir için ne mit'.split(' '),
);

/** Whether it reads like English: the rules about sentences know no other language, and keep silent there. */
export function isEnglish(own: string): boolean {
  const words = wordsIn(own).map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  const count = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length;
  const known = count(english);
  return known >= words.length * 0.12 && known > count(other);
}
