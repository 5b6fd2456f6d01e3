/**
 * The sandbox's own knowledge of international names: a fixed table instead of an IDNA library, so that a test
 * against it is a second opinion. Taken from the Punycode of UTS 46, non-transitional (`ß` stays itself).
 */
const A_LABELS: ReadonlyMap<string, string> = new Map([
  ['例子', 'xn--fsqu00a'],
  ['例え', 'xn--r8jz45g'],
  ['测试', 'xn--0zwm56d'],
  ['中国', 'xn--fiqs8s'],
  ['公司', 'xn--55qx5d'],
  ['网络', 'xn--io0a7i'],
  ['网址', 'xn--ses554g'],
  ['在线', 'xn--3ds443g'],
  ['商城', 'xn--czru2d'],
  ['公益', 'xn--55qw42g'],
  ['香港', 'xn--j6w193g'],
  ['北京', 'xn--1lq90i'],
  ['上海', 'xn--fhqz97e'],
  ['广州', 'xn--6rtwn'],
  ['日本', 'xn--wgv71a'],
  ['百度', 'xn--wxtr44c'],
  ['微信', 'xn--vuqz89a'],
  ['小程序', 'xn--yet01dc35b'],
  ['中文网', 'xn--fiq228c5hs'],
  ['互联网', 'xn--blq510jgwa'],
  ['münchen', 'xn--mnchen-3ya'],
  ['bücher', 'xn--bcher-kva'],
  ['café', 'xn--caf-dma'],
  ['straße', 'xn--strae-oqa'],
  ['faß', 'xn--fa-hia'],
]);

/**
 * The ASCII form of a lower-case label. One that the table does not know stays as it is: it equals itself and
 * never its `xn--` form.
 *
 * @example toAsciiLabel('例子') // 'xn--fsqu00a'
 */
export function toAsciiLabel(label: string): string {
  return A_LABELS.get(label.normalize('NFC')) ?? label;
}
