import { equal } from 'node:assert/strict';
import { plain } from '../../../src/editor/plain';

describe('text of a note in toasts, prompts and picks', () => {
  it('P9: makes no link and no icon there', () => {
    equal(/\]\(|\$\(/.test(plain('Eve [click](command:x) [$(alert)](y) $(bell)')), false);
    equal(plain('Eve [click](command:x) $(bell)').replace(/\u2060/g, ''), 'Eve [click](command:x) $(bell)');
  });
});
