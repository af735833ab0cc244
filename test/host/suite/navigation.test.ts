import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { commands, Position, SymbolKind, workspace, type DocumentLink, type DocumentSymbol, type Location, type LocationLink, type SymbolInformation, type Uri, type WorkspaceEdit } from 'vscode';
import { bytes, file, person, program, put, shows } from './desk';

const company = '---\ntype: company\nname: Fabrikam\n---\n';
const tilda = person(['2026-11-02 talked about [[Fabrikam]]'], ['name: Tilda Brandt', 'company: "[[Fabrikam]]"', 'aliases: [Til]']);
const knower = person([], ['name: Ove', 'knows: Tilda Brandt']).concat('Words of [[Til|her]] and [her](tilda.md).\n');

const placesIn = (uri: Uri, found: readonly (Location | LocationLink)[]): string[] => found.map((each) => ('targetUri' in each ? `${each.targetUri.toString() === uri.toString()} ${each.targetRange.start.line}` : `${each.uri.toString() === uri.toString()} ${each.range.start.line}`));

describe('navigation', () => {
  let fabrikam: Uri;
  let uri: Uri;
  let ove: Uri;
  before(async () => {
    const api = await program();
    fabrikam = await put('navigation/Fabrikam.md', company);
    uri = await put('navigation/tilda.md', tilda);
    ove = await put('navigation/Ove.md', knower);
    await shows(api, ({ notes }) => [fabrikam, uri, ove].every((each) => notes.get(each.toString()) !== undefined));
    await workspace.openTextDocument(uri);
    await workspace.openTextDocument(ove);
  });

  it('leads from a link in the front matter or the log to its note', async () => {
    for (const at of [new Position(3, 15), new Position(8, 35)]) {
      const found = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', uri, at);
      deepEqual(placesIn(fabrikam, found), ['true 0'], String(at.line));
    }
  });

  it('leads from a plain name, and says at links which note they mean', async () => {
    const found = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', ove, new Position(3, 10));
    deepEqual(placesIn(uri, found), ['true 0']);
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', ove, 50);
    deepEqual(links.filter(({ tooltip }) => tooltip === 'navigation/tilda.md').map(({ range }) => range.start.line), [3, 7]);
  });

  it('lists all places that mean a note', async () => {
    const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', uri, new Position(2, 8));
    const places = found.map(({ uri: { path }, range }) => `${path.slice(path.lastIndexOf('/') + 1)} ${range.start.line}:${range.start.character}`).sort();
    deepEqual(places, ['Ove.md 3:7', 'Ove.md 7:11', 'Ove.md 7:31', 'tilda.md 2:6']);
  });

  it('lists log entries besides the headings', async () => {
    const found = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    deepEqual(found.filter(({ kind }) => kind === SymbolKind.Event).map(({ name, range }) => `${range.start.line}: ${name}`), ['8: 2026-11-02 talked Fabrikam']);
  });

  it('finds people by name among the symbols of the folder', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'tilda br');
    const [first] = found.filter(({ location }) => location.uri.toString() === uri.toString());
    ok(first);
    equal(`${first.name} · ${first.containerName}`, 'Tilda Brandt · Fabrikam');
  });

  it('renames a company with its file and every link to it, and all else stays', async () => {
    const api = await program();
    const old = await put('rename/Contoso.md', '---\r\ntype: company\r\nname: "Contoso"   # the big one\r\n---\r\n');
    const worker = await put('rename/worker.md', '\uFEFF' + person(['2026-11-02 talked about [[Contoso|them]]'], ['company: "[[Contoso]]"']));
    await shows(api, ({ notes }) => [old, worker].every((each) => notes.get(each.toString()) !== undefined));
    const before = await bytes(worker);
    const rename = (name: string) => commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', worker, new Position(2, 14), name);
    await workspace.openTextDocument(worker);
    // Refused: the name is another's. Nor does Markdown's own rename take over.
    equal((await rename('Fabrikam')).size, 0);
    equal(await workspace.applyEdit(await rename('Contoso Labs')), true);
    for (const each of [worker, file('rename/Contoso Labs.md')]) await (await workspace.openTextDocument(each)).save();
    equal(await bytes(file('rename/Contoso Labs.md')), '---\r\ntype: company\r\nname: "Contoso Labs"   # the big one\r\n---\r\n');
    equal(await bytes(worker), before.replaceAll('[[Contoso', '[[Contoso Labs'));
    await rejects(Promise.resolve(workspace.fs.stat(old)));
    await shows(api, ({ campaign: { vault } }) => vault.companies.some(({ path }) => path === 'rename/Contoso Labs.md'));
    const record = api.notes.overview.campaign.vault.get(worker.toString());
    ok(record?.type === 'person');
    equal(api.notes.overview.campaign.vault.companyOf(record)?.note?.path, 'rename/Contoso Labs.md');
  });
});
