import { optOut } from '../../src/safety/stop-words.ts';

test.each(
  `STOP|stop|Stop.|STOP!!!|STOPALL|unsubscribe|Cancel|END|quit|REVOKE|opt out|optout|alto|parar|no más|stop please|STOP 12345
  |stop texting me|leave me alone|take me off your list|please stop sending these|no more texts|I revoke my consent|dont text me anymore
  |ya no me escriban|no más mensajes|déjenme en paz|quiero darme de baja|dejen de mandarme mensajes|quiten mi numero|ARRÊT`.split(
    '|',
  ),
)('"%s" ends the texts', (text) => {
  expect(optOut(text)?.wish).toBe('stop');
});

test.each(
  `stop smoking|I want to stop smoking|can't stop coughing|cancel my appointment|end of the month|quit smoking|stop the bleeding
  |how do i stop my metformin|the pain wont stop|bus stop|should I stop taking it|my ex wont leave me alone|don't text me so early in the morning
  |dejar de fumar|quiero cancelar mi cita|no puedo parar de toser|no mas dolor gracias|para que es la metformina|yes|no|hello|`.split(
    '|',
  ),
)('"%s" is no wish to end the texts', (text) => {
  expect(optOut(text)).toBeNull();
});

test('a YES asks for texts again only where they were ended', () => {
  expect(optOut('YES')).toBeNull();
  for (const word of ['YES', 'sí', 'empezar', '开始', 'начать']) {
    expect([word, optOut(word, { suppressed: true })?.wish]).toEqual([word, 'start']);
  }
  // In the middle of a talk "empezar" is an answer; the carriers' words always are what they are.
  expect(optOut('empezar')).toBeNull();
  expect(optOut('START')?.wish).toBe('start');
  expect(optOut('UNSTOP')?.wish).toBe('start');
});

test('HELP is the whole text, not a cry for it', () => {
  expect(['HELP', 'info', 'AYUDA'].map((text) => optOut(text)?.wish)).toEqual(['help', 'help', 'help']);
  expect(optOut('help me with my plan')).toBeNull();
  expect(optOut('ayuda no puedo respirar')).toBeNull();
});

test('it says in which language it was said, where the words are of one', () => {
  expect(optOut('STOP')).toEqual({ wish: 'stop', language: null });
  expect(optOut('ya no me escriban')).toEqual({ wish: 'stop', language: 'es' });
  expect(optOut('đừng nhắn tin cho tôi nữa')).toEqual({ wish: 'stop', language: 'vi' });
  expect(optOut('مساعدة')).toEqual({ wish: 'help', language: 'ar' });
});

test('Vietnamese "đúng", right, is not "dừng", stop, with or without its accents', () => {
  expect(optOut('Dừng')?.wish).toBe('stop');
  expect([optOut('Đúng'), optOut('dung'), optOut('dùng')]).toEqual([null, null, null]);
});

test('a sign is a word, and a long story is no wish', () => {
  expect(optOut('🛑')?.wish).toBe('stop');
  expect(optOut(`${'we went to the park and it was fine '.repeat(4)} then he said stop texting`)).toBeNull();
});

test('ten thousand characters of anything are read at once', () => {
  const began = performance.now();
  for (const piece of ['stop ', 'a', '停', 'no quiero ', '문자 ', 'đừng '])
    optOut(piece.repeat(10_000 / piece.length));
  expect(performance.now() - began).toBeLessThan(2_000);
});
