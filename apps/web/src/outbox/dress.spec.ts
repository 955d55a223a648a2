import { undressed } from './dress.js';

test('styles are put aside and links open apart; nothing else of the message changes', () => {
  const html =
    '<html><head><meta charset="utf-8"><style>.ink { color: #000 }</style></head>' +
    '<body class="page" style="margin:0"><p>style="pas ici"</p><a href="https://a.example" style="color:red">Venir</a></body></html>';
  expect(undressed(html)).toBe(
    '<html><head><base target="_blank"><meta charset="utf-8"><template data-sheet>.ink { color: #000 }</template></head>' +
      '<body class="page" data-style="margin:0"><p>style="pas ici"</p><a href="https://a.example" data-style="color:red">Venir</a></body></html>',
  );
});
