/** JavaScript or TypeScript -> what is kept of it. */
import { type ParserPlugin, parse, parseExpression } from '@babel/parser';
import type { Expression, Module, Scope, Site } from './expression.ts';
import { lowerExpression, lowerProgram } from './lower.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** Why a file says nothing. `detail` is the parser's own words; a line and a column begin at 1. */
export interface Unparsed {
  readonly site: Site;
  readonly detail: string;
}

const TYPED = /\.tsx?$|\.ts\.vue$/;

/**
 * @param file its name, for places
 * @returns what is kept, and the first thing that the parser could not read. Where it could read nothing, nothing is kept
 * @example readModule('const a = 1', 'a.js').module?.scope.find('a')
 */
export function readModule(
  text: string,
  file: string,
  typed = TYPED.test(file),
): { module: Module | null; unparsed: Unparsed | null } {
  // `<T>x` of TypeScript is a tag of JSX: only `.tsx` has both.
  const plugins: ParserPlugin[] = [
    'decorators',
    ...(typed && !file.endsWith('.tsx') ? [] : (['jsx'] as const)),
    ...(typed ? (['typescript'] as const) : []),
  ];
  try {
    const tree = parse(text, {
      sourceType: 'unambiguous',
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
      allowSuperOutsideMethod: true,
      allowUndeclaredExports: true,
      allowImportExportEverywhere: true,
      attachComment: false,
      tokens: false,
      plugins,
    });
    return { module: lowerProgram(tree.program as unknown as SyntaxNode, file), unparsed: null };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { pos = 0 } = error as SyntaxError & { pos?: number };
    return {
      module: null,
      unparsed: { site: { file, start: pos, end: pos }, detail: error.message.replace(/ \(\d+:\d+\)$/, '') },
    };
  }
}

/** @returns the expression of a template's `{{ }}`, its names those of `scope`; `null` for what is none */
export function readExpression(text: string, offset: number, file: string, scope: Scope): Expression | null {
  try {
    const node = parseExpression(text, { plugins: [], attachComment: false });
    return lowerExpression(node as unknown as SyntaxNode, file, scope, offset);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
