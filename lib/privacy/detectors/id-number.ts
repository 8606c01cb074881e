import type { Detector } from '../finding';

const numbered =
  'case|cause|caso|causa|docket|medicaid|medicare|passport|pasaporte|licen[sc]e|licencia|plate|placas?|tdl|d\\.?l|alien|uscis|visa|green card|matricula|chip|ebt|lone star card|account|acct|cuenta|routing|member|policy|hmis|client|cliente|personal|mrn|record|expediente|tdcj|spn|sid|file|report|warrant|permit|folio|ine|elector';

export const idNumber: Detector = {
  kind: 'id-number',
  everywhere: [
    new RegExp(`\\b(?:${numbered})\\b\\.?,? ?(?:id\\b|no\\b|nr\\b|num\\w*|number|card|#|:|is|es|de)?\\.? ?[:#]? ?[a-z]{0,4}[- ]?\\d`),
    /\ba[-# ]?\d{3}[- ]?\d{3}[- ]?\d{2,3}\b/,
    /\b(?:ioe|lin|msc|eac|wac|src|nbc)[- ]?\d{10}\b/,
    /\b[a-z]{4}\d{6}[hm][a-z]{5}[a-z\d]\d\b/,
    /\b(?=[a-hj-npr-z\d]*\d[a-hj-npr-z\d]*\d)(?=[a-hj-npr-z\d]*[a-z])[a-hj-npr-z\d]{17}\b/,
    /(?<!\d)\d{4}[- ]\d{4}[- ]\d{4}[- ]\d{4}(?!\d)/,
  ],
  amongWords: [
    /(?<!\d)\d{8}(?!\d)|(?<!\d)\d{12,19}(?!\d)/,
    /\b[a-z]{2,3}[- ]?\d{4}\b|\b\d{3}[- ]?[a-z]{3}\b|\b[a-z]{3}[- ]\d{3}\b/,
    /\b[a-z]\d{6,9}\b|\b[a-z]{2}\d{6,8}\b/,
    /\b(?:\d{2,4}|[a-z]{1,2})-[a-z\d]{1,4}(?:-[a-z]{2})?-\d{2,7}(?:-[a-z\d]{1,7})?\b/,
    /\bid ?(?:#|no\b|num|:) ?\w/,
  ],
  inNames: [/\b(?:case|cause|caso|medicaid|passport|pasaporte|license|licencia|plate|placa|id number)\b/],
};
