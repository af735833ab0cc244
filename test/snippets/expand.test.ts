import assert from 'node:assert/strict';
import { expand } from './expand';

const variables = { CURRENT_YEAR: '2026', TM_FILENAME_BASE: 'priya-raman' };

describe('the snippet expander', () => {
  const rows: readonly (readonly [body: string, text: string])[] = [
    ['$1 and ${2} and ${3:three}$0', ' and  and three'],
    ['${1|one,two\\, or so,th\\|ree|}', 'one'],
    ['${1:twice} $1', 'twice twice'],
    ['$CURRENT_YEAR-${TM_FILENAME_BASE}', '2026-priya-raman'],
    ['${1:$CURRENT_YEAR} ${NOBODY:somebody}', '2026 somebody'],
    ['{{name}} ${1:{{me\\}\\}}', '{{name}} {{me}}'],
    ['\\$5 \\\\ }', '$5 \\ }'],
  ];
  for (const [body, text] of rows) {
    it(body, () => {
      assert.equal(expand(body, variables).text, text);
    });
  }

  for (const body of ['${1:open', '${1|a,b', '${1|a,,b|}', '$NOBODY', 'costs $ 5', '${1/a/b/}', '${}', '${1:a} ${1:b}']) {
    it(`refuses ${body}`, () => {
      assert.throws(() => expand(body, variables));
    });
  }

  it('fills stops', () => {
    assert.equal(expand('${1:a} ${2|b,c|} $1', variables, ({ number }) => (number === 1 ? 'x' : undefined)).text, 'x b x');
  });
});
