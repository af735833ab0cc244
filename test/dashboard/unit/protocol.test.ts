import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { parseToHost, parseToPage, type ToHost } from '../../../src/dashboard/protocol';
import { channels, model, modelOf } from '../model';

describe('what the extension and the dashboard say to each other', () => {
  it('is heard as it was said', () => {
    deepEqual(parseToPage(structuredClone({ type: 'show', model })), { type: 'show', model });
    const said: ToHost[] = [
      { type: 'ready' },
      { type: 'ready', period: '30' },
      { type: 'period', period: '90' },
      { type: 'open', notes: [], others: ['people/Jon Bell.md'], title: 'Replied' },
      { type: 'open', notes: ['people/Priya Raman.md'], title: 'Replied' },
      { type: 'fix', pattern: 'passive' },
      { type: 'dismiss', pattern: 'passive' },
      { type: 'command', command: 'weeklyReview' },
    ];
    for (const message of said) deepEqual(parseToHost(structuredClone(message)), message);
  });

  it('is left unheard when it is no message of the other side', () => {
    const toHost = [undefined, null, 7, 'ready', [], {}, { type: 'run' }, { type: 'show', model }, { type: 'open', title: 'x' }, { type: 'open', notes: 'people/a.md', title: 'x' }, { type: 'open', notes: [1], title: 'x' }, { type: 'command', command: 'workbench.action.quit' }, { type: 'fix' }, { type: 'period' }, { type: 'command', command: 'refresh' }];
    for (const data of toHost) equal(parseToHost(data), undefined, JSON.stringify(data));
    const toPage = [undefined, null, 'show', {}, { type: 'show' }, { type: 'ready' }, { type: 'show', model: { ...model, title: 1 } }, { type: 'show', model: { ...model, sections: [{ kind: 'frame', id: 'a', title: 'b' }] } }];
    for (const data of toPage) equal(parseToPage(data), undefined, JSON.stringify(data));
  });

  it('holds no number that cannot be drawn', () => {
    for (const value of [NaN, Infinity, -Infinity, '4']) equal(parseToPage({ type: 'show', model: modelOf({ ...channels, rows: [{ label: 'a', value: value as number, notes: [] }] }) }), undefined);
  });

  it('never makes reading it fail, whatever comes', () => {
    const close = fc.record({ type: fc.constantFrom('show', 'ready', 'open', 'fix', 'command'), model: fc.anything(), notes: fc.anything(), title: fc.anything(), pattern: fc.anything(), command: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), close), (data) => {
        parseToHost(data);
        parseToPage(data);
      }),
    );
  });

  it('says nothing beyond what was agreed upon', () => {
    deepEqual(parseToHost({ type: 'ready', extra: 1 }), { type: 'ready' });
  });
});
