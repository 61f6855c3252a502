import assert from 'node:assert/strict';
import { Article, isArticle, language } from '../../src/engine';

const judge = (text: string, path = 'copy.txt') => isArticle(new Article(text, { path }));
const tongue = (text: string) => new Article(text, { path: 'copy.txt' }).read(language);

const story = `Ferry to Holm Island resumes after storm

By Ada Verrin

HOLM HARBOUR – The ferry to Holm Island resumed its service on Tuesday, nine days after a storm
tore the pontoon from its moorings. “We are glad to see them again,” said Tilda Marsh, who runs
the island's only shop.

What comes next

The council will decide in March whether the pier is rebuilt in stone. It would cost 4.2 million.
`;

describe('What is an article', () => {
  const articles: Record<string, string> = {
    'a story': story,
    'a story of one sentence': 'The council of Holm voted on Monday to rebuild the pier in stone.',
    'a match report with its line-ups':
      'Holm 2 Verrin 1\n\nHolm: Ask, Berg (Lind 60), Dahl, Eng; Falk.\nVerrin: Gran, Hall; Ness.\n\n' +
      'A late goal by Dahl sent Holm to the top of the table on Saturday. The hosts had gone behind ' +
      'after a quarter of an hour, when Hall met a corner at the near post and headed in.',
    'a live blog':
      'Storm hits Holm: live\n\n14:05 The harbour master has closed the pier to all traffic, and asks ' +
      'everyone to stay away from the sea wall.\n\n13:40 Trains to Verrin are cancelled until the ' +
      'evening. Buses run instead, says the railway.\n\n13:10: The wind is getting stronger.',
    'an interview':
      'You have led the choir for thirty years. What has changed?\n\nMarsh: We sing less and talk ' +
      'more. When I came, nobody would have dared to say a word between two hymns, and now I cannot ' +
      'get them to stop.\n\nDo you mind?\n\nMarsh: Not in the least. A choir is a village, after all.',
    'a story about a licence':
      'The brewery in Holm has lost its licence. “In no event shall we close,” its owner said, and ' +
      'poured another pint for the thirty people who had come to the meeting on Monday.',
    'a story in German':
      'Die Fähre nach Holm fährt wieder. Neun Tage nach dem Sturm hat der Betrieb am Dienstag begonnen, ' +
      'wie die Gemeinde mitteilte. Der Anleger soll im Frühjahr neu gebaut werden.',
    'a story with its markup left in':
      '<p>The ferry to Holm Island resumed its service on Tuesday, nine days after a storm.</p>\n' +
      '<p>The council will decide in March whether the pier is rebuilt in stone.</p>',
  };
  for (const [name, text] of Object.entries(articles))
    it(`${name} is one`, () => {
      assert.ok(judge(text));
    });

  const others: Record<string, string> = {
    nothing: '',
    'a list of packages': 'lodash>=4.1\nrequests==2.31.0\nnumpy\npandas[excel]~=2.0\n',
    'a list of words': 'harbour\npier\nferry\nstorm\nstone\n',
    'a shopping list': 'Milk\nBread\nTwo onions\n- candles\n- string\n',
    'a to-do list': '- call Ada about the pier\n- book the ferry\n- [ ] write to the council\n',
    'a log':
      '2031-03-04 10:12:01 INFO Server has started and listens on port 8080.\n' +
      '2031-03-04 10:12:07 WARN The queue is full, so the message was dropped.\n' +
      '2031-03-04 10:12:09 ERROR Could not reach the host after three attempts.\n',
    'a log of a system':
      'Mar  4 10:12:01 holm sshd[812]: Accepted key for ada.\nMar  4 10:12:09 holm cron[9]: Job done.\n',
    'an access log':
      '10.0.0.1 - - [04/Mar/2031:10:12:01 +0000] "GET / HTTP/1.1" 200 512\n10.0.0.2 - - [04/Mar/2031:10:12:02 +0000] "GET /a HTTP/1.1" 404 12\n',
    'a program':
      'import sys\n\ndef main(argv):\n    # Reads the names that were given.\n    for name in argv[1:]:\n' +
      '        print("Hello, " + name)\n\nif __name__ == "__main__":\n    main(sys.argv)\n',
    'a program in another language':
      '/* Counts the boats that have come in today. */\nint count(struct boat *all, int n) {\n  int found = 0;\n' +
      '  for (int i = 0; i < n; i++) {\n    if (all[i].here) found++;\n  }\n  return found;\n}\n',
    robots: 'User-agent: *\nDisallow: /private/\nSitemap: https://holm.example/map.xml\n',
    'a table': 'name,boats,since\nHolm,12,1931\nVerrin,4,1950\nNess,7,1977\n',
    'a table with quoted cells':
      'name,note,since\nHolm,"The pier was built in stone.",1931\nVerrin,"It has four boats.",1950\nNess,"Small.",1977\n',
    'a configuration':
      '# The port on which the server listens.\nport = 8080\n# Where the files lie.\nroot = /srv/holm\n[log]\nlevel = warn\n',
    'a configuration with colons':
      'version: 2\nservices:\n  web:\n    image: holm/web\n    ports:\n      - "80:80"\n    restart: always\n',
    'a licence':
      'Copyright (c) 2031 Ada Verrin\n\nPermission is hereby granted, free of charge, to any person obtaining ' +
      'a copy of this software. The software is provided "as is", without warranty of any kind, express or implied.\n',
    'a commit message':
      'Read the tide table only once\n\nThe table was read for each boat, which made the page slow.\n\n' +
      'Signed-off-by: Ada Verrin <ada@holm.example>\n',
    'a commit message by convention':
      'fix(tides): read the table only once\n\nThe table was read for each boat, which made the page slow.\n',
    'a commit message about functions':
      'Make readTides() lazy\n\nSo far `readTides()` was called by tide_table.py for each boat. Call it in ' +
      'boats_of() instead, and drop the option --eager, which nobody used.\n',
    'a chat':
      '[10:12] ada: is the ferry running?\n[10:13] tilda: not yet.\n[10:13] ada: ok, see you tomorrow then\n',
    'a chat without stamps':
      'ada: is the ferry running?\ntilda: not yet.\nada: ok then\ntilda: tomorrow perhaps.\nada: fine.\n',
    'a messenger chat':
      '04/03/2031, 10:12 - Ada Verrin: Is the ferry running?\n04/03/2031, 10:13 - Tilda: Not yet, they say.\n',
    'an IRC chat': '<ada> is the ferry running?\n<tilda> not yet.\n* ada has left\n',
    'a change log':
      '## 1.2.0 - 2031-03-04\n\n- The table of tides is read once.\n- Boats are sorted by name.\n\n' +
      '## 1.1.0 - 2031-01-02\n\n- First boats.\n',
    'a front page of a project':
      '# Tides\n\nTides prints the table of tides for any harbour. It is fast and small.\n\n## Installation\n\n' +
      'Run the installer.\n\n## Usage\n\nCall it with the name of a harbour.\n\n## License\n\nFree for all.\n',
  };
  for (const [name, text] of Object.entries(others))
    it(`${name} is none`, () => {
      assert.ok(!judge(text));
    });

  for (const name of [
    'README.md',
    'news/LICENSE',
    'requirements-dev.txt',
    'CHANGELOG.md',
    'robots.txt',
    'HISTORY.md',
  ])
    it(`${name} is none, whatever it says`, () => {
      assert.ok(!judge(story, name));
    });
  for (const name of [
    'history.txt',
    'security.md',
    'news.txt',
    'licence-row.txt',
    'readmes-rise.txt',
  ])
    it(`${name} may be one`, () => {
      assert.ok(judge(story, name));
    });
});

describe('The language of the copy', () => {
  const english: Record<string, string> = {
    'a story': story,
    'three words': 'i am hungry',
    'names for the most part':
      'Wojciech Nowak, Jean-Luc de la Tour and Carlos del Río met Ingrid von Stetten in Ciudad del Este, ' +
      'said Die Zeit, Le Monde and La Repubblica.',
    headlines: 'Council Votes to Rebuild the Pier\n\nFerry to Holm Resumes After the Storm',
    'a quotation in Spanish':
      'The mayor spoke to them in their own language. “No vamos a cerrar el puerto de la isla,” she said, and they cheered.',
    'nothing but figures': '12,400\n13,500\n2031',
  };
  for (const [name, text] of Object.entries(english))
    it(`${name}: English`, () => {
      assert.equal(tongue(text), 'en');
    });
  const others: Record<string, string> = {
    German: 'Bürgermeisterin Ada Verrin hat die Fähre nach Holm am Dienstag wieder freigegeben.',
    'German without umlauts':
      'Der Rat von Holm will den Anleger aus Stein bauen, sagte Ada Verrin am Montag.',
    French:
      'Le conseil de Holm a voté lundi pour la reconstruction du quai, selon la maire Ada Verrin.',
    Spanish:
      'El consejo de Holm votó el lunes a favor de reconstruir el muelle, según la alcaldesa Ada Verrin.',
    Italian:
      'Il consiglio di Holm ha votato lunedì per la ricostruzione del molo, ha detto la sindaca Ada Verrin.',
    Portuguese:
      'O conselho de Holm votou na segunda-feira para reconstruir o cais, disse a prefeita Ada Verrin.',
    Dutch:
      'De raad van Holm heeft maandag besloten de steiger te herbouwen, zei burgemeester Ada Verrin.',
    Swedish:
      'Kommunfullmäktige i Holm beslutade på måndagen att bygga om kajen, sade Ada Verrin till tidningen.',
    Polish:
      'Rada Holm zdecydowała w poniedziałek, że molo zostanie odbudowane, powiedziała Ada Verrin.',
    Turkish:
      'Holm belediye meclisi pazartesi günü iskelenin yeniden inşa edilmesi için oy kullandı, dedi Ada Verrin.',
    Czech:
      'Rada města Holm v pondělí rozhodla, že molo bude znovu postaveno z kamene, řekla starostka Ada Verrinová.',
    Finnish:
      'Holmin kaupunginvaltuusto päätti maanantaina rakentaa laiturin uudelleen kivestä, kertoi pormestari Ada Verrin. Lautta kulkee taas.',
    Russian:
      'Совет Хольма проголосовал в понедельник за восстановление причала, сообщила мэр Ада Веррин.',
    Greek: 'Το συμβούλιο του Χολμ αποφάσισε τη Δευτέρα να ξαναχτίσει την προβλήτα.',
    Arabic: 'صوت مجلس هولم يوم الاثنين لصالح إعادة بناء الرصيف الحجري في الجزيرة.',
    Chinese: '霍尔姆市议会周一投票决定重建石头码头，市长艾达·维林说。',
  };
  for (const [name, text] of Object.entries(others))
    it(`${name}: another`, () => {
      assert.equal(tongue(text), 'other');
    });
});
