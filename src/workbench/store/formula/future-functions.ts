import { mapFormulaCode } from './formula-segments';

/** Functions newer than the file format: the file spells them with `_xlfn.` (MS-XLSX 2.2.2, ISO 29500 future functions). */
const FUTURE = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR ' +
    'BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT ' +
    'CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ECMA.CEILING ERF.PRECISE ERFC.PRECISE EXPAND ' +
    'EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT ' +
    'FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST ' +
    'IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISO.CEILING ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV ' +
    'MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE ' +
    'PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING ' +
    'RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT ' +
    'T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK ' +
    'WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);

/** These two carry a second prefix. */
const WORKSHEET_FUTURE = new Set(['FILTER', 'SORT']);

/** Not prefixed although newer than the first format: Excel 2010 wrote them plainly. */
const PLAIN = new Set(['NETWORKDAYS.INTL', 'WORKDAY.INTL', 'ISO.CEILING']);

/** A formula of the file as the user reads it. */
export function removeFuturePrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return mapFormulaCode(formula, (code) => code.replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gi, ''));
}

/** A user's formula as the file spells it. Names of LET and LAMBDA are marked `_xlpm.` too. */
export function addFuturePrefixes(formula: string): string {
  const prefixed = mapFormulaCode(formula, (code) =>
    code.replace(/(?<![A-Za-z0-9_.\\!])([A-Za-z][A-Za-z0-9.]*)(?=\()/g, (name) => {
      const upper = name.toUpperCase();
      if (WORKSHEET_FUTURE.has(upper)) return `_xlfn._xlws.${name}`;
      return FUTURE.has(upper) && !PLAIN.has(upper) ? `_xlfn.${name}` : name;
    }),
  );
  return markParameters(prefixed);
}

function markParameters(formula: string): string {
  const names = new Set<string>();
  for (const call of formula.matchAll(/_xlfn\.(?:LET|LAMBDA)\(/gi)) {
    const isLet = /LET/i.test(call[0]);
    argumentsFrom(formula, call.index + call[0].length).forEach((argument, index, all) => {
      const isName = /^[A-Za-z_\\][A-Za-z0-9_.]*$/.test(argument) && index < all.length - 1 && (!isLet || index % 2 === 0);
      if (isName) names.add(argument.toLowerCase());
    });
  }
  if (names.size === 0) return formula;
  return mapFormulaCode(formula, (code) =>
    code.replace(/(?<![A-Za-z0-9_.\\!])[A-Za-z_\\][A-Za-z0-9_.]*(?![A-Za-z0-9_.!])/g, (word) =>
      names.has(word.toLowerCase()) ? `_xlpm.${word}` : word,
    ),
  );
}

/** The arguments of a call whose opening parenthesis stands before `start`, trimmed. */
function argumentsFrom(formula: string, start: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = start;
  let inString = false;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at] ?? '';
    if (character === '"') inString = !inString;
    if (inString) continue;
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) {
      if (depth === 0) return [...found, formula.slice(from, at).trim()];
      depth -= 1;
    } else if (character === ',' && depth === 0) {
      found.push(formula.slice(from, at).trim());
      from = at + 1;
    }
  }
  return found;
}
