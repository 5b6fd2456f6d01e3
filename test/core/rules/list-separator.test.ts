import { describeRule } from '../describe-rule.ts';

const A = 'https://m.waitui.com';
const B = 'https://api.mxqe.com';
const between = (separator: string, value = B) => ({ value, facts: { separator } });

describeRule(
  'list-separator',
  { errno: 470014, severity: 'error' },
  {
    ok: [
      ['commas', { request_domain: `${A},${B}` }],
      ['white space beside a comma', { request_domain: `${A} , ${B}` }],
      ['a comma and a new line', { request_domain: `${A},\n${B}` }],
      ['an array', { request_domain: [A, B] }],
      ['a mark that ends the list is no separator', { request_domain: `${A}；` }],
      ['a mark that begins the list is no separator', { request_domain: `；${A}` }],
      ['a mark in a path', { request_domain: 'https://m.waitui.com/x;y' }],
      ['white space inside a host', { request_domain: 'https://m .waitui.com' }],
      ['a word behind a domain', { request_domain: 'https://m.waitui.com main' }],
    ],
    notOk: [
      ['a Chinese comma', { request_domain: `${A}，${B}` }, between('，')],
      ['a Chinese enumeration comma', { request_domain: `${A}、${B}` }, between('、')],
      ['a semicolon', { request_domain: `${A};${B}` }, between(';')],
      ['a Chinese semicolon', { request_domain: `${A}；${B}` }, between('；')],
      ['a blank', { request_domain: `${A} ${B}` }, between(' ')],
      ['a tab', { request_domain: `${A}\t${B}` }, between('\t')],
      ['a line end of Windows', { request_domain: `${A}\r\n${B}` }, between('\r\n')],
      ['an ideographic blank', { request_domain: `${A}\u3000${B}` }, between('\u3000')],
      ['a no-break blank', { request_domain: `${A}\u00a0${B}` }, between('\u00a0')],
      ['a mark and blanks', { request_domain: `${A} ； ${B}` }, between(' ； ')],
      ['without a protocol', { request_domain: 'm.waitui.com；api.mxqe.com' }, between('；', 'api.mxqe.com')],
      ['between other things that hold a comma', { request_domain: `${B},${A};${B}` }, between(';')],
      ['each of two', { request_domain: `${A};${B} ${A}` }, [between(';'), between(' ', A)]],
      ['inside one text of an array', { request_domain: [A, `${A};${B}`] }, between(';')],
      [
        'in a list to delete',
        { request_domain: `${A};${B}` },
        { ...between(';'), subject: 'deleted' },
        { action: 'delete' },
      ],
      [
        'in a registered list',
        { request_domain: A },
        { ...between('、', 'mxqe.com'), subject: 'registered' },
        { registered: { request_domain: 'waitui.com、mxqe.com' } },
      ],
    ],
  },
);
