import type { TemplateFault } from '../template/template-fault.ts';

/** A template that means harm, and why it is refused. */
export interface HostileTemplate {
  readonly what: string;
  readonly text: string;
  readonly problem: TemplateFault['problem'];
}

const hostile = (what: string, problem: TemplateFault['problem'], text: string): HostileTemplate => ({
  what,
  text,
  problem,
});

/** `{{#each factors}}` within itself. */
const eachWithin = (depth: number, text: string): string =>
  `${'{{#each @root.factors}}'.repeat(depth)}${text}${'{{/each}}'.repeat(depth)}`;

/** A phrase that says itself three times, in a phrase that says itself three times … */
const laughs = (depth: number): string =>
  depth === 0 ? '"ha"' : `(say "{a}{a}{a}{a}" a=${laughs(depth - 1)})`;

const SIZE = 250_000;

/** Without an end, or slow to read. */
export const ENDLESS_TEMPLATES: readonly HostileTemplate[] = [
  hostile('repeats without a word', 'took-too-long', eachWithin(10, '')),
  hostile('repeats a word', 'too-much-output', eachWithin(8, 'word')),
  hostile('repeats a character', 'too-much-output', eachWithin(12, '<p>x</p>')),
  hostile(
    'repeats a loop of this',
    'took-too-long',
    `${'{{#each @root}}'.repeat(9)}{{#with this}}{{/with}}${'{{/each}}'.repeat(9)}`,
  ),
  hostile('says a phrase of phrases', 'too-much-output', `<p>{{${laughs(30).slice(1, -1)}}}</p>`),
  hostile(
    'says a long phrase again and again',
    'too-much-output',
    `<p>{{say "${'{a}'.repeat(5000)}" a="${'x'.repeat(5000)}"}}</p>`,
  ),
  hostile(
    'prints all words again and again',
    'too-much-output',
    '{{#each text}}{{this}}{{/each}}'.repeat(1000),
  ),
  hostile(
    'nests blocks to the limit of its size',
    'took-too-long',
    `${'{{#if title}}'.repeat(12_000)}${'{{/if}}'.repeat(12_000)}`,
  ),
  hostile(
    'nests the other halves of blocks',
    'took-too-long',
    `${'{{#if caseNote}}a{{else}}'.repeat(7000)}${'{{/if}}'.repeat(7000)}`,
  ),
  hostile(
    'chains the other halves of blocks',
    'took-too-long',
    `{{#if caseNote}}a${'{{else if caseNote}}a'.repeat(11_000)}{{/if}}`,
  ),
  hostile('chains with', 'took-too-long', `${'{{#with @root}}'.repeat(10_000)}${'{{/with}}'.repeat(10_000)}`),
  hostile(
    'nests calls',
    'took-too-long',
    `<p>{{lower ${'(lower '.repeat(20_000)}title${')'.repeat(20_000)}}}</p>`,
  ),
  hostile('climbs out of the model', 'unknown-field', `<p>{{${'../'.repeat(20_000)}constructor}}</p>`),
  hostile('opens and never closes', 'took-too-long', '{{#if title}}'.repeat(18_000)),
  hostile('opens half a mustache', 'not-a-template', '{'.repeat(SIZE)),
  hostile('begins a comment without an end', 'not-a-template', `{{!--${'-'.repeat(SIZE)}`),
  hostile('names a path without an end', 'nested-too-deep', `<p>{{a${'.a'.repeat(120_000)}}}</p>`),
  hostile('escapes without an end', 'misplaced', `${'\\'.repeat(SIZE)}{{title}}`),
  // What is slow to read in HTML.
  hostile('nests elements', 'nested-too-deep', `<p>${'<bdi>'.repeat(40_000)}`),
  hostile(
    'leaves elements open for each paragraph',
    'nested-too-deep',
    `<p>${Array.from({ length: 4000 }, (_, index) => `<strong class="${index}">`).join('')}${'<p>'.repeat(4000)}`,
  ),
  hostile(
    'leaves links open for each paragraph',
    'out-of-memory',
    `${Array.from({ length: 60 }, (_, index) => `<p><strong class="${index}">`).join('')}${'<p>x</p>'.repeat(20_000)}`,
  ),
  hostile('puts all its text before a table', 'misplaced', `<table>${'x<tr>'.repeat(40_000)}</table>`),
  hostile(
    'gives one element many attributes',
    'element-not-allowed',
    `<p ${Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ')}>x</p>`,
  ),
  hostile(
    'holds more elements than a brief',
    'too-much-output',
    '<p></p>'.repeat(30_000) + '<h3></h3>'.repeat(4000) + eachWithin(2, '<p></p>'.repeat(150)),
  ),
  hostile(
    'draws a figure again and again',
    'too-much-output',
    '<figure data-figure="factor-bars"></figure>'.repeat(2000),
  ),
  hostile('writes one word without an end', 'too-much-output', `<p>${eachWithin(4, 'wordword')}</p>`),
];

/** Out of the model, out of the template, or to act on whoever reads. */
export const HOSTILE_TEMPLATES: readonly HostileTemplate[] = [
  // Out of the model.
  hostile('reads a prototype', 'unknown-field', '<p>{{__proto__}}</p>'),
  hostile('reads a prototype of a part', 'unknown-field', '<p>{{title.__proto__.constructor}}</p>'),
  hostile('reads a constructor', 'unknown-field', '<p>{{constructor.constructor}}</p>'),
  hostile('reads it from the root', 'unknown-field', '<p>{{@root.constructor}}</p>'),
  hostile('reads it in brackets', 'unknown-field', '<p>{{factors.[constructor].[constructor]}}</p>'),
  hostile(
    'walks into it',
    'unknown-field',
    '{{#with title}}{{#with constructor}}<p>{{name}}</p>{{/with}}{{/with}}',
  ),
  hostile('defines a getter', 'not-offered', '{{#with @root}}{{__defineGetter__ "title" this}}{{/with}}'),
  hostile('calls a method', 'unknown-field', '<p>{{title.toUpperCase}}</p>'),
  hostile('calls a method with an argument', 'not-offered', '<p>{{title.repeat 1000000}}</p>'),
  hostile('calls code that it writes', 'not-offered', '<p>{{constructor "return process"}}</p>'),
  hostile('looks a field up', 'not-offered', '<p>{{lookup this "constructor"}}</p>'),
  hostile('writes to the log', 'not-offered', '{{log this}}'),
  hostile('reads what Handlebars keeps', 'unknown-field', '<p>{{@_parent.x}}</p>'),
  hostile('names a field by letters that look alike', 'unknown-field', '<p>{{tıtle}}</p>'),
  // Out of the template.
  hostile('includes a file', 'not-offered', '{{> ../../etc/passwd}}'),
  hostile('includes itself', 'not-offered', '{{> hostile}}'),
  hostile('includes what it defines', 'not-offered', '{{#*inline "a"}}{{> a}}{{/inline}}{{> a}}'),
  hostile('includes by a name from the case', 'not-offered', '{{> (lower title)}}'),
  hostile('includes its own block', 'not-offered', '{{#> @partial-block}}{{/@partial-block}}'),
  // What acts.
  hostile('runs a script', 'element-not-allowed', '<script>alert(1)</script>'),
  hostile('runs a script in other letters', 'element-not-allowed', '<ScRiPt src="//a"></ScRiPt>'),
  hostile('runs a script half closed', 'element-not-allowed', '<p><script<p>alert(1)</script>'),
  hostile('runs a script on an event', 'element-not-allowed', '<p onmouseover="alert(1)">a</p>'),
  hostile('runs a script of an event with a slash', 'element-not-allowed', '<p/onclick=alert(1)>a</p>'),
  hostile('links to a script', 'element-not-allowed', '<p><a href="javascript:alert(1)">a</a></p>'),
  hostile(
    'links to a script in entities',
    'element-not-allowed',
    '<p><a href="&#106;avascript&colon;alert(1)">a</a></p>',
  ),
  hostile(
    'links to a script after white space',
    'element-not-allowed',
    '<p><a href="\t java\nscript:alert(1)">a</a></p>',
  ),
  hostile('links to data', 'element-not-allowed', '<p><a href="data:text/html,a">a</a></p>'),
  hostile('links to a file', 'element-not-allowed', '<p><a href="file:///etc/passwd">a</a></p>'),
  hostile(
    'links to another host without a scheme',
    'element-not-allowed',
    '<p><a href="//example.org">a</a></p>',
  ),
  hostile('links with xlink', 'element-not-allowed', '<p><a xlink:href="javascript:alert(1)">a</a></p>'),
  hostile(
    'links with a target',
    'element-not-allowed',
    '<p><a href="https://example.org" target="_top">a</a></p>',
  ),
  hostile('hides by a style', 'element-not-allowed', '<p style="display:none">a</p>'),
  hostile('hides by an attribute', 'element-not-allowed', '<p hidden>a</p>'),
  hostile('brings a style', 'element-not-allowed', '<style>.notice{display:none}</style>'),
  hostile(
    'brings a style sheet',
    'element-not-allowed',
    '<link rel="stylesheet" href="https://example.org">',
  ),
  hostile(
    'moves the page',
    'element-not-allowed',
    '<meta http-equiv="refresh" content="0;url=https://example.org">',
  ),
  hostile('moves every link', 'element-not-allowed', '<base href="https://example.org">'),
  hostile(
    'loads an image',
    'element-not-allowed',
    '<p><img src="https://example.org/x.png" onerror="alert(1)"></p>',
  ),
  hostile('loads an image by its old name', 'element-not-allowed', '<p><image src="x"></p>'),
  hostile('loads a page', 'element-not-allowed', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'),
  hostile('loads an object', 'element-not-allowed', '<object data="https://example.org"></object>'),
  hostile(
    'asks for a password',
    'element-not-allowed',
    '<form action="https://example.org"><input name="password"></form>',
  ),
  hostile('draws its own figure', 'element-not-allowed', '<svg><script>alert(1)</script></svg>'),
  hostile(
    'draws around the escape',
    'element-not-allowed',
    '<svg><style><p title="</style><script>alert(1)</script>">',
  ),
  hostile(
    'brings mathematics',
    'element-not-allowed',
    '<math><mtext><script>alert(1)</script></mtext></math>',
  ),
  hostile('brings a template', 'element-not-allowed', '<template><script>alert(1)</script></template>'),
  hostile('ends the reading of HTML', 'element-not-allowed', '<p>a</p><plaintext><p>{{title}}</p>'),
  hostile(
    'speaks to those without scripts',
    'element-not-allowed',
    '<noscript><p title="</noscript><script>alert(1)</script>"></noscript>',
  ),
  hostile('hides in a comment', 'element-not-allowed', '<p>a</p><!--{{title}}-->'),
  hostile(
    'hides in a comment half closed',
    'element-not-allowed',
    '<p>a</p><!--><script>alert(1)</script>-->',
  ),
  hostile('hides in CDATA', 'element-not-allowed', '<p><![CDATA[<script>alert(1)</script>]]></p>'),
  hostile('hides in an instruction', 'element-not-allowed', '<p><?xml version="1.0"?></p>'),
  hostile('gives one id twice', 'id-taken', '<ul><li id="a">a</li><li id="a">b</li></ul>'),
  hostile('takes the id of a figure', 'id-taken', '<ul><li id="figure-factor-bars">a</li></ul>'),
  hostile('gives its ids by a loop', 'id-taken', '<ul>{{#each factors}}<li id="a">a</li>{{/each}}</ul>'),
  hostile('writes raw', 'raw-output', '<p>{{{title}}}</p>'),
  hostile('writes raw by a sign', 'raw-output', '<p>{{&title}}</p>'),
];
