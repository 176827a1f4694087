import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

/** One import of a file, in whatever form it stands there. */
export type Import = { specifier: string; line: number; typeOnly: boolean };

/** A source file of a room, read once and asked by every rule. Paths are relative to the root and use `/`. */
export type SourceFile = {
  path: string;
  room: string;
  isTest: boolean;
  lineCount: number;
  firstLines: string;
  imports: Import[];
  hasDefaultExport: boolean;
};

/** Every TypeScript file below `<room>/`, of the rooms named. */
export function readSourceFiles(root: string, rooms: readonly string[]): SourceFile[] {
  return rooms.flatMap((room) =>
    globSync(`${room}/**/*.{ts,tsx,mts,cts}`, { cwd: root, exclude: (name) => name === 'node_modules' })
      .map((path) => path.split(sep).join('/'))
      .sort()
      .map((path) => readSourceFile(root, room, path)),
  );
}

function readSourceFile(root: string, room: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const parsed = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return {
    path,
    room,
    isTest: /(\.test|-testing)\.tsx?$/.test(path),
    lineCount: text.split('\n').length,
    firstLines: text.split('\n').slice(0, 12).join('\n'),
    imports: importsIn(parsed),
    hasDefaultExport: parsed.statements.some(exportsDefault),
  };
}

function importsIn(file: ts.SourceFile): Import[] {
  const found: Import[] = file.referencedFiles.map((reference) => ({ specifier: asRelative(reference.fileName), line: 1, typeOnly: true }));
  const note = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    found.push({ specifier: specifier.text, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    if (ts.isExportDeclaration(node)) note(node, node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      note(node, node.moduleReference.expression, false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) note(node, node.argument.literal, true);
    if (ts.isCallExpression(node) && loadsModule(node)) note(node, node.arguments[0], false);
    if (ts.isNewExpression(node) && opensModule(node)) note(node, node.arguments?.[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function asRelative(path: string): string {
  return path.startsWith('.') ? path : `./${path}`;
}

/** `import('…')`, `require('…')`, `import.meta.resolve('…')`, `vi.mock('…')` */
function loadsModule(call: ts.CallExpression): boolean {
  return (
    call.expression.kind === ts.SyntaxKind.ImportKeyword ||
    /^(require|require\.resolve|import\.meta\.resolve|vi\.mock|vi\.doMock)$/.test(call.expression.getText())
  );
}

/** `new URL('./engine-child.ts', import.meta.url)`: how a worker or a child process is named */
function opensModule(call: ts.NewExpression): boolean {
  const [path, base] = call.arguments ?? [];
  return call.expression.getText() === 'URL' && base?.getText() === 'import.meta.url' && /\.[cm]?[jt]sx?['"`]$/.test(path?.getText() ?? '');
}

function exportsDefault(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
    return statement.exportClause.elements.some((element) => element.name.text === 'default');
  }
  return (
    ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)
  );
}
