import ts from 'typescript';
import type { SourceFile } from '../source-tree.js';

/** What this law needs to know of a declared endpoint. */
export interface DeclaredEndpoint {
  readonly method?: unknown;
  readonly path?: unknown;
  readonly access?: unknown;
  readonly scope?: unknown;
  readonly status?: unknown;
  readonly body?: unknown;
}

const MEMBER_ROLES: readonly unknown[] = ['coordination', 'contributor', 'steering', 'viewer'];
const ROLES: readonly unknown[] = [...MEMBER_ROLES, 'installation_admin'];
const WITHOUT_ROLE: readonly unknown[] = ['public', 'session_started', 'signed_in'];
const SCOPES: readonly unknown[] = ['read', 'import'];

const isDeclared = (access: unknown) =>
  Array.isArray(access)
    ? access.length > 0 && access.every((role) => ROLES.includes(role))
    : WITHOUT_ROLE.includes(access);

const namesMembers = (access: unknown) =>
  Array.isArray(access) && access.some((role) => MEMBER_ROLES.includes(role));

/** Why what an endpoint declares of its callers does not hold together. */
function* contradictionsOf({ method, path, access, scope, status, body }: DeclaredEndpoint) {
  if (!isDeclared(access)) yield 'does not declare who may call it';
  const hasScope = scope !== undefined && scope !== null;
  const namesMunicipality = String(path).split('/').includes(':municipalityId');
  if ((namesMembers(access) || (hasScope && access !== 'signed_in')) && !namesMunicipality)
    yield 'is for members, but names no municipality in its path';
  if (namesMunicipality && (access === 'session_started' || access === 'signed_in'))
    yield 'names a municipality, but lets in who is no member of it';
  if (hasScope && !SCOPES.includes(scope)) yield 'has a scope that no token can have';
  if (hasScope && access !== 'signed_in' && !namesMembers(access))
    yield 'has a scope, although tokens act for members only';
  if (scope === 'read' && method !== 'GET') yield 'changes something with a token that may only read';
  if (method === 'GET' && (body !== undefined || status === 201)) yield 'changes something by GET';
}

/** Endpoints that do not say who may call them, or not without contradiction, or that share their address. */
export function accessViolations(endpoints: Readonly<Record<string, DeclaredEndpoint>>): string[] {
  const taken = new Map<string, string>();
  return Object.entries(endpoints).flatMap(([name, declared]) => {
    const address = `${String(declared.method)} ${String(declared.path).replace(/:\w+/g, ':')}`;
    const other = taken.get(address);
    taken.set(address, name);
    return [
      ...[...contradictionsOf(declared)].map((complaint) => `${name}: ${complaint}`),
      ...(other === undefined ? [] : [`${name}: has the same address as ${other}`]),
    ];
  });
}

const RAW = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Sse', 'RequestMapping'];

const decoratorsOf = (node: ts.Node) =>
  ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []).map(({ expression }) => expression) : [];

const nameOf = (decorator: ts.Expression) =>
  (ts.isCallExpression(decorator) ? decorator.expression : decorator).getText();

const isCallable = (member: ts.ClassElement): member is ts.MethodDeclaration =>
  ts.isMethodDeclaration(member) &&
  !ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);

/** The classes of a file that Nest takes as controllers. */
function controllersIn(file: SourceFile): ts.ClassDeclaration[] {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  return tree.statements
    .filter(ts.isClassDeclaration)
    .filter((declared) => decoratorsOf(declared).some((decorator) => nameOf(decorator) === 'Controller'));
}

/** Routes that are declared beside the table, methods that implement nothing, and endpoints bound never or twice. */
export function bindingViolations(files: readonly SourceFile[], names: readonly string[]): string[] {
  const bound: string[] = [];
  const complaints: string[] = [];
  for (const file of files.filter(({ path }) => /^apps\/api\/src\/.*(?<!\.spec)\.ts$/.test(path))) {
    for (const method of controllersIn(file).flatMap(({ members }) => members.filter(isCallable))) {
      const where = `${file.path}: ${method.name.getText()}`;
      const decorators = decoratorsOf(method);
      const raw = decorators.map(nameOf).filter((name) => RAW.includes(name));
      complaints.push(...raw.map((name) => `${where} declares a route by @${name}, beside the table`));
      const implemented = decorators
        .map((decorator) => /^Implements\(endpoints\.(\w+)\)$/.exec(decorator.getText())?.[1])
        .filter((name) => name !== undefined);
      if (implemented.length !== 1) complaints.push(`${where} does not implement exactly one endpoint`);
      bound.push(...implemented);
    }
  }
  const unbound = names
    .filter((name) => !bound.includes(name))
    .map((name) => `${name}: no controller implements it`);
  const twice = bound
    .filter((name, at) => bound.indexOf(name) !== at)
    .map((name) => `${name}: is implemented twice`);
  const unknown = bound.filter((name) => !names.includes(name)).map((name) => `${name}: is not in the table`);
  return [...complaints, ...unbound, ...twice, ...unknown];
}
