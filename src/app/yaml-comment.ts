/** Text of strangers in a comment of a config. */

/**
 * No word of it is heard as `swan-domains-ignore`: a live entry, a file's name or an answer of the platform would accept
 * a finding, or make the config one that cannot be read.
 *
 * @returns one line
 * @example yamlComment('x # swan-domains-ignore port: y') // 'x # swan -domains-ignore port: y'
 */
export function yamlComment(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').replace(/swan(?=[-_]?domain)/gi, '$& ');
}
