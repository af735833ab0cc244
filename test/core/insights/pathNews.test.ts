import { deepEqual } from 'node:assert/strict';
import { newsOfFirstHop, withoutDetours } from '../../../src/core/insights/pathNews';
import { pathsTo } from '../../../src/core/insights/paths';
import { campaign, person, type Files } from '../../support/notes';

const touched = '2026-11-01 talked';
const knows = (whom: string, relationship: number, ...log: string[]): string => person([touched, ...log], [`knows: "[[${whom}]]"`, `relationship: ${relationship}`]);

function paths(files: Files): { all: string[]; news: unknown[] } {
  const whole = campaign({ 'goal.md': person(), ...files }, '2026-11-20');
  const found = withoutDetours(pathsTo(whole.vault.people.find(({ path }) => path === 'goal.md')!, whole));
  return { all: found.map(({ links, strength }) => `${strength} ${links.map(({ to }) => to.path.replace('.md', '')).join(' > ')}`), news: found.map((path) => newsOfFirstHop(path, whole)) };
}

describe('W1: what is shown of warm paths', () => {
  it('leaves out detours to someone whom you know as well yourself', () => {
    deepEqual(paths({ 'ana.md': knows('goal', 4), 'bo.md': knows('ana', 5) }).all, ['3 ana > goal']);
    deepEqual(paths({ 'ana.md': knows('goal', 4), 'bo.md': knows('ana', 5), 'goal.md': person([touched], ['relationship: 3']) }).all, ['3 goal']);
  });

  it('keeps the longer way where it is the stronger one', () => {
    deepEqual(paths({ 'ana.md': knows('goal', 1), 'bo.md': knows('ana', 5) }).all, ['3 bo > ana > goal', '1 ana > goal']);
  });

  it('tells what became of the introduction, and how the first person stands', () => {
    deepEqual(paths({ 'ana.md': knows('goal', 4, '2026-11-02 asked-intro [[goal]]', '2026-11-10 introduced [[goal]]') }).news, [{ state: 'nurturing', introduced: '2026-11-10', asked: '2026-11-02' }]);
    deepEqual(paths({ 'ana.md': knows('goal', 4, '2026-11-02 asked-intro [[someone]]', '2026-11-03 asked [[X]]', '2026-11-04 declined') }).news, [{ state: 'declined', introduced: undefined, asked: undefined }]);
    deepEqual(paths({ 'goal.md': person([touched], ['relationship: 3']) }).news, [{ state: 'nurturing', introduced: undefined, asked: undefined }]);
  });
});
