import { optOut } from '../../src/safety/stop-words.ts';

test.each(
  `STOP|stop|Stop.|STOP!!!|STOPALL|unsubscribe|Cancel|END|quit|REVOKE|opt out|optout|alto|parar|no más|stop please|STOP 12345
  |stop texting me|leave me alone|take me off your list|please stop sending these|no more texts|I revoke my consent|dont text me anymore
  |ya no me escriban|no más mensajes|déjenme en paz|quiero darme de baja|dejen de mandarme mensajes|quiten mi numero|ARRÊT`.split(
    '|',
  ),
)('"%s" ends the texts', (text) => {
  expect(optOut(text)).toBe('stop');
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
  expect(optOut('YES', { suppressed: true })).toBe('start');
  expect(optOut('sí', { suppressed: true })).toBe('start');
  expect(optOut('START')).toBe('start');
  expect(optOut('UNSTOP')).toBe('start');
});

test('HELP is the whole text, not a cry for it', () => {
  expect(['HELP', 'info', 'AYUDA'].map((text) => optOut(text))).toEqual(['help', 'help', 'help']);
  expect(optOut('help me with my plan')).toBeNull();
  expect(optOut('ayuda no puedo respirar')).toBeNull();
});
