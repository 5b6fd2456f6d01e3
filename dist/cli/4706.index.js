export const id = 4706;
export const ids = [4706,6399];
export const modules = {

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converse: () => (/* binding */ converse)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var _report_code_frame_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5682);
/* harmony import */ var _report_wrap_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6399);
/**
 * Questions on a terminal, answered by lines.
 *
 * Node's readline, as for the question before a modification: what is asked here is a line each, and menus that redraw
 * themselves would break a paste, a screen reader and a dumb terminal. It listens from the first question to the last,
 * so that lines which are pasted together are answers one after the other.
 */



/** Fewer columns behind a question are too few for an answer: that gets a line of its own. */
const ROOM = 30;
/** @param columns how wide the terminal is; `undefined`: it does not say */
function converse(signal, columns) {
    const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr });
    const typed = [];
    let waiting = null;
    let open = true;
    const answer = (line) => {
        const told = waiting;
        waiting = null;
        told?.(line);
    };
    lines.on('line', (line) => {
        if (waiting)
            answer(line);
        else
            typed.push(line);
    });
    lines.on('close', () => {
        open = false;
        answer(null);
    });
    lines.on('SIGINT', () => {
        typed.length = 0;
        lines.close();
    });
    signal.addEventListener('abort', () => lines.close(), { once: true });
    return {
        async ask(question) {
            lines.setPrompt(promptOf(question, columns()));
            if (open)
                lines.prompt();
            const first = typed.shift();
            if (first !== undefined)
                return first;
            return open ? new Promise((resolve) => (waiting = resolve)) : null;
        },
        end: () => lines.close(),
    };
}
function promptOf(question, columns) {
    const wrapped = (0,_report_wrap_text_js__WEBPACK_IMPORTED_MODULE_1__.wrapLines)(question, columns);
    const last = wrapped.slice(wrapped.lastIndexOf('\n') + 1);
    return columns !== undefined && columns - (0,_report_code_frame_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .q)(last) < ROOM ? `${wrapped}\n> ` : `${wrapped} `;
}


/***/ }),

/***/ 5682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ codeFrame),
/* harmony export */   q: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5322);
/* harmony import */ var _messages_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(405);
/** The line that a problem stands on, with a caret under it. */


/** How many columns of a line are shown: a JSON file may be one line of a megabyte. */
const WIDEST = 100;
/** How many characters are shown before the caret. */
const BEFORE = 40;
/** Columns of the line that are shown on any terminal. */
const NARROWEST = 20;
/**
 * @param lines of the whole file
 * @param columns how wide both lines may be; default: as a file takes them
 * @returns two lines: the file's, with control characters shown as code points, and the carets under the place;
 * `null` where the file has no such line
 * @example
 * codeFrame(['a:', '  - https://x.y'], place)
 * // ['2 |   - https://x.y', '  |     ^~~~~~~~~~~']
 */
function codeFrame(lines, place, columns = Number.POSITIVE_INFINITY) {
    const line = lines[place.line - 1];
    if (line === undefined)
        return null;
    const start = Math.min(place.column - 1, line.length);
    const end = place.endLine === place.line ? Math.max(place.endColumn - 1, start) : line.length;
    const number = String(place.line);
    const room = Math.max(columns - `${number} | ……`.length, NARROWEST);
    const most = Math.min(BEFORE, Math.floor(room / 3)); // wide characters, all of them, leave the caret a third
    const isWide = line.length > WIDEST || widthOf(shown(line)) > room;
    const from = start > most && isWide ? wholeFrom(line, start - most) : 0;
    const to = wholeFrom(line, Math.min(line.length, from + WIDEST, endWithin(line, from, room)));
    const [before, marked, after] = [
        line.slice(from, start),
        line.slice(start, Math.min(end, to)),
        line.slice(Math.min(end, to), to),
    ];
    const [left, right] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];
    const indent = ' '.repeat(widthOf(left + shown(before)));
    const caret = `^${'~'.repeat(Math.max(0, widthOf(shown(marked)) - 1))}`;
    return [
        `${number} | ${left}${shown(before)}${shown(marked)}${shown(after)}${right}`,
        `${' '.repeat(number.length)} | ${indent}${caret}`,
    ];
}
/** How far the line goes, shown from here, in so many columns. */
function endWithin(line, from, columns) {
    let [end, width] = [from, 0];
    for (const character of line.slice(from, from + WIDEST)) {
        width += widthOf(shown(character));
        if (width > columns)
            break;
        end += character.length;
    }
    return end;
}
/** This index, or the one before it where it stands inside a character. */
function wholeFrom(text, index) {
    return /[\udc00-\udfff]/.test(text.charAt(index)) ? index - 1 : index;
}
function shown(text) {
    return (0,_messages_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replaceAll('\t', '  '));
}
/** Columns on a terminal: 例 takes two. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_1__/* .eastAsianWidth */ .Q1)(character.codePointAt(0) ?? 0);
    return width;
}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NARROWEST: () => (/* binding */ NARROWEST),
/* harmony export */   wrapLines: () => (/* binding */ wrapLines),
/* harmony export */   wrapText: () => (/* binding */ wrapText)
/* harmony export */ });
/* harmony import */ var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5322);
/**
 * Text to lines of so many columns. Lines end at blanks and between wide characters, for Chinese has no blanks; not
 * before closing nor after opening punctuation (UAX #14, LB13 to LB15). What has no place to end (an address) stays
 * whole: somebody may want to copy it.
 */

const CLOSING = /[，。；：、？！）》」』】”’…,.;:!?)\]}%]/;
const OPENING = /[（《「『【“‘([{]/;
/**
 * @returns the painted lines, without blanks at their ends
 * @example wrapText([{ text: 'one two', paint: String }], 4) // ['one', 'two']
 */
function wrapText(spans, columns) {
    const characters = charactersOf(spans);
    const lines = [];
    let [start, mayEnd, width] = [0, 0, 0];
    for (let index = 0; index < characters.length; index += 1) {
        const [before, here] = [characters[index - 1], characters[index]];
        if (!here)
            break;
        if (before && endsBetween(before, here))
            mayEnd = index;
        width += here.width;
        if (width <= columns || here.text === ' ' || mayEnd === start)
            continue;
        lines.push(painted(characters.slice(start, mayEnd)));
        start = mayEnd;
        width = characters.slice(start, index + 1).reduce((sum, one) => sum + one.width, 0);
    }
    return [...lines, painted(characters.slice(start))];
}
/** Columns that a text is wrapped to on any terminal. */
const NARROWEST = 30;
/**
 * Each line that is wider than the terminal as several, further in than it. A line that fits stays as it is, and so does
 * a text that goes to no terminal.
 */
function wrapLines(text, columns) {
    if (columns === undefined)
        return text;
    return text
        .split('\n')
        .flatMap((line) => hangingLines(line, columns))
        .join('\n');
}
function hangingLines(line, columns) {
    const [indent = ''] = /^ */.exec(line) ?? [];
    const lines = wrapText([{ text: line.slice(indent.length), paint: String }], Math.max(columns - indent.length, NARROWEST));
    if (lines.length === 1)
        return [line];
    const [first = ''] = lines;
    const rest = line.slice(indent.length).slice(first.length);
    const further = `${indent}  `;
    const others = wrapText([{ text: rest.trimStart(), paint: String }], Math.max(columns - further.length, NARROWEST));
    return [indent + first, ...others.map((other) => further + other)];
}
/** Colours take no room. */
const STYLE_OR_CHARACTER = /\u001b\[[\d;]*m|./gsu;
/** A line's end in the text is a blank, save between wide characters. */
function charactersOf(spans) {
    const all = spans.flatMap((span) => (span.text.match(STYLE_OR_CHARACTER) ?? []).map((text) => {
        const width = text.length > 2 ? 0 : (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__/* .eastAsianWidth */ .Q1)(text.codePointAt(0) ?? 0);
        return { text, width, span };
    }));
    return all.flatMap((character, index) => {
        if (character.text !== '\n')
            return [character];
        const isBetweenWide = all[index - 1]?.width === 2 && all[index + 1]?.width === 2;
        return isBetweenWide ? [] : [{ ...character, text: ' ', width: 1 }];
    });
}
function endsBetween(before, here) {
    if (here.text === ' ')
        return false;
    if (before.text === ' ')
        return true;
    return (before.width === 2 || here.width === 2) && !CLOSING.test(here.text) && !OPENING.test(before.text);
}
/** Each style once for what stands together in it. */
function painted(characters) {
    const last = characters.findLastIndex(({ text }) => text !== ' ');
    const runs = [];
    for (const { text, span } of characters.slice(0, last + 1)) {
        const run = runs.at(-1);
        if (run?.span === span)
            run.text += text;
        else
            runs.push({ span, text });
    }
    return runs.map(({ span, text }) => span.paint(text)).join('');
}


/***/ }),

/***/ 5322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ eastAsianWidth)
});

// UNUSED EXPORTS: _isFullWidth, _isFullwidth, _isWide, eastAsianWidthType

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point



/***/ })

};
