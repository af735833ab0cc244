import { deepEqual, equal, ok } from 'node:assert/strict';
import { messageRules } from '../../../../src/core/messages/lint/rules';
import { proseIn } from '../../../../src/prose/prose';
import { linted, lintedNote } from './linting';

const bad = 'You owe me one: refer me asap, I am the perfect candidate.';

describe('a message that is checked', () => {
  it('P18: says the weightiest first', () => {
    const { codes } = linted(`${bad} I will be be there at {{place}}.`, { around: { prose: proseIn } });
    deepEqual(codes, messageRules.map(({ code }) => code).filter((code) => codes.includes(code)));
    ok(codes.length > 5);
    equal(codes[0], 'placeholder');
  });

  it('is left alone once it was sent, while it is empty, and where a comment says so', () => {
    deepEqual(linted(bad, { info: 'sent=2026-11-20' }).codes, []);
    deepEqual(linted('   ').codes, []);
    deepEqual(linted(bad, { above: '<!-- referral-notes off -->\n' }).codes, []);
    deepEqual(linted(bad, { above: '<!-- referral-notes off: pressure, message/oversell -->\n\n' }).codes.filter((code) => code === 'pressure' || code === 'oversell'), []);
  });

  it('without a kind is held to what holds for all', () => {
    const { codes } = lintedNote(`\`\`\`message\n${bad}\n\`\`\`\n`);
    deepEqual(codes, ['pressure', 'oversell']);
  });

  it('in another language is told of blanks, of its length and of copies, and of nothing it would have to read for', () => {
    const german = 'Hallo Priya, du schuldest mir was: empfiehl mich bitte sofort für die Stelle, ich bin der perfekte Kandidat und will das jetzt. [Name]';
    deepEqual(linted(german, { via: 'email', isAboutRole: false, around: { lookalikes: ['Jon'], prose: proseIn } }).codes, ['placeholder', 'generic', 'pasted']);
    deepEqual(linted(`${german} ${'und so weiter '.repeat(90)}`, { via: 'email', around: {} }).codes.includes('too-long'), true);
    for (const text of ['Salut Priya, tu me dois bien ça. Est-ce que tu peux me recommander pour le poste chez Northwind ? Merci.', 'Hola Priya, me debes una. ¿Puedes recomendarme para el puesto en Northwind? Es urgente, gracias.', 'Hoi Priya, je bent me wat schuldig. Kun je mij aanbevelen voor de baan bij Northwind? Het is dringend.', 'プリヤさん、推薦してください。今すぐお願いします。']) {
      deepEqual(linted(text).codes.filter((code) => code !== 'generic'), []);
    }
  });

  it('points at its exact place, also in a list and in a quote', () => {
    deepEqual(lintedNote('- a draft:\n\n  ```message kind=share\n  Hi Priya,\n  you owe me one.\n  ```\n').pointed, ['message/pressure «owe me»']);
    deepEqual(lintedNote('> ```message kind=share\n> Hi Priya,\n> you owe me one.\n> ```\n').pointed, ['message/pressure «owe me»']);
  });

  it('points at a placeholder for what is wrong in its value, and keeps places behind it', () => {
    const files = { 'people/Priya.md': '---\ntype: person\nname: Priya Raman\nmet: You owe me a coffee since then\n---\n' };
    deepEqual(linted('Hi {{first-name}}, you know: {{met}}, and I insist.', { kind: 'share', files }).pointed, ['message/pressure «{{met}}»', 'message/pressure «I insist»']);
  });

  it('is told of what is missing at its first line', () => {
    ok(linted('Hi Priya, the interview is on Friday.', { kind: 'update' }).pointed.includes('message/no-thanks «```message kind=update »'));
  });

  it('is held to what it says once it is filled', () => {
    deepEqual(linted('Hi Priya, would you refer me for {{role}} at {{company}}?').codes.includes('generic'), false);
    deepEqual(linted('{{pitch}} '.repeat(40), { kind: 'maintain', via: 'text' }).codes, ['too-long']);
  });

  it('P5: is looked through at once, whatever it holds', function () {
    this.timeout(60_000);
    const units = ['a ', 'if ', '((((', '"', '“', " '", '[[[[', '[', '{{', '{{ ', '— ', '> ', '\n', '. ', '? ', '…\n', 'x', '@', 'thank you ', 'could you ', 'i am a the best ', 'how much do they ', 'answer a ', 'not a more than ', 'é', '🙂', ' '];
    linted(bad, { around: { prose: proseIn } });
    for (const unit of units) {
      for (const size of [9_900, 100_000]) {
        const text = `Hi Priya, would you ${unit.repeat(Math.ceil(size / unit.length))}`.slice(0, size);
        const { entry } = linted('Hi');
        // Reading the note comes on top, and the collection of garbage when it likes; what this guards against takes seconds each time.
        let least = Infinity;
        for (let tries = 0; tries < 4 && least >= 1000; tries++) {
          const start = process.cpuUsage().user;
          linted(text, { via: 'email', around: { prose: proseIn } });
          least = Math.min(least, (process.cpuUsage().user - start) / 1000);
        }
        ok(least < 1000, `${JSON.stringify(unit)} of ${size}: ${least} ms`);
        ok(entry);
      }
    }
  });

  it('of more than anyone sends is told that it is too long, and nothing else', () => {
    deepEqual(linted(`${bad} `.repeat(200), { via: 'email' }).codes, ['too-long']);
    deepEqual(linted(`${bad} `.repeat(200)).codes, []);
  });
});
