/**
 * What people say of days and hours, by language: each line is a kind and the words for it. Days: `+0` today, `+1`
 * tomorrow and so on; hours: `@9` in the morning and so on. `day`, `week`, `month` are units of a span; `day#`, `month#`
 * stand at a number and make it a day of the month or a month; `day?`, `month?` (Vietnamese, Korean) are one or the other
 * by what stands beside them; `evening?` only after an hour, for without its marks "tối" is also "tới", next. Names of months and weekdays come from Intl; here is what it lacks. Not reviewed by native
 * speakers.
 */
export const DAY_WORDS: Readonly<Record<string, string>> = {
  en: `+0: today, tonight | +1: tomorrow, tmrw, tmw | +2: day after tomorrow, after tomorrow | +7: next week | day: day, days
    | week: week, weeks, wk, wks | month: month, months | next: next, this, coming | in: in, from now, within
    | #1: a, an | @9: morning | @12: noon, midday | @15: afternoon | @18: evening, night | am: am, a.m | pm: pm, p.m
    | at: at, around | clock: o'clock, oclock | half: thirty | -: on, the, of, in the, at the, please, maybe
    | w1: mon, monday | w2: tues, tue | w4: thurs, thu | w3: weds | w5: fri | w6: sat | w7: sun`,
  es: `+0: hoy | +1: mañana | +2: pasado mañana | +7: la semana que viene, la próxima semana, próxima semana, semana próxima
    | day: día, días | week: semana, semanas | month: mes, meses | next: próximo, próxima, que viene, este, esta
    | in: en, dentro de, de aquí a | #1: un, una, uno | @9: por la mañana, en la mañana, de la mañana, temprano | @12: mediodía
    | @15: por la tarde, en la tarde, de la tarde, tarde | @18: por la noche, en la noche, de la noche, noche | am: am, a.m
    | pm: pm, p.m | at: a las, a la, como a las | half: y media | quarter: y cuarto | -: el, la, los, de, del, para, por favor, al`,
  fr: `+0: aujourd'hui, ce jour, ce soir | +1: demain | +2: après-demain, après demain | +7: la semaine prochaine, semaine prochaine
    | day: jour, jours | week: semaine, semaines | month: mois | next: prochain, prochaine, qui vient, ce, cette
    | in: dans, d'ici, en | #1: un, une | @9: matin | @12: midi | @15: après-midi, après midi | @18: soir, soirée
    | at: à, vers | clock: h, heures, heure | half: et demie, et demi | quarter: et quart | -: le, la, du, de, l', au, s'il vous plaît, svp`,
  pt: `+0: hoje | +1: amanhã | +2: depois de amanhã | +7: semana que vem, na semana que vem, próxima semana, na próxima semana
    | day: dia, dias | week: semana, semanas | month: mês, meses | next: próximo, próxima, que vem, este, esta, nesta, neste
    | in: em, daqui a, daqui, dentro de | #1: um, uma | @9: de manhã, da manhã, pela manhã | @12: meio-dia, meio dia
    | @15: à tarde, da tarde, de tarde | @18: à noite, da noite, de noite | at: às, à, as | clock: h, horas, hora
    | half: e meia | -: na, no, o, a, de, para, por favor, feira, lá pelas
    | w1: segunda, segunda-feira | w2: terça, terça-feira | w3: quarta, quarta-feira | w4: quinta, quinta-feira | w5: sexta, sexta-feira`,
  ht: `+0: jodi a, jodi, aswè a | +1: demen | +2: apre demen | +7: semèn pwochèn, semèn k ap vini, semèn kap vini, lòt semèn
    | day: jou | week: semèn | month: mwa | next: pwochen, pwochèn, k ap vini, kap vini, lòt, sa | in: nan, apre | #1: yon, youn
    | @9: maten | @12: midi | @15: apremidi, aprè midi | @18: aswè | at: a, vè | clock: è, zè, lè | half: edmi
    | -: la, le, nan, tanpri, a
    | w1: lendi | w2: madi | w3: mèkredi | w4: jedi | w5: vandredi | w6: samdi | w7: dimanch
    | m1: janvye | m2: fevriye | m3: mas | m4: avril | m5: me | m6: jen | m7: jiyè | m8: out | m9: septanm | m10: oktòb | m11: novanm | m12: desanm`,
  vi: `+0: hôm nay, bữa nay, tối nay | +1: ngày mai, mai | +2: ngày mốt, ngày kia | +7: tuần sau, tuần tới
    | day?: ngày | week: tuần | month?: tháng | next: này | in: nữa, sau, trong | @9: sáng | @12: trưa | @15: chiều
    | @18: buổi tối | evening?: tối | at: lúc, khoảng | clock: giờ, h | half: rưỡi | year#: năm | -: vào, hôm, buổi, bữa, mùng, mồng, ạ, nhé, nha
    | w1: thứ hai, thứ 2, t2 | w2: thứ ba, thứ 3, t3 | w3: thứ tư, thứ 4, t4 | w4: thứ năm, thứ 5, t5 | w5: thứ sáu, thứ 6, t6
    | w6: thứ bảy, thứ 7, t7 | w7: chủ nhật, cn`,
  so: `+0: maanta, caawa | +1: berri, berrito | +2: saa dambe, saadambe | +7: toddobaadka soo socda, isbuuca soo socda, usbuuca soo socda, toddobaadka dambe
    | day: maalmood, maalin, maalmo | week: toddobaad, isbuuc, usbuuc | month: bilood, bil, bilo | next: soo socda, soo socota, dambe
    | in: gudahood, kadib, ka dib, gudaheed | #1: hal | @9: subaxda, subaxnimo, aroortii, subax | @12: duhurka, duhur
    | @15: galabta, galab, galabnimo | @18: habeenka, fiidka, habeen | at: saacadda, saacada | -: maalinta, ee, bisha, marka
    | w1: isniin, isniinta | w2: talaado, talaadada, salaasa | w3: arbaco, arbacada, arbaca | w4: khamiis, khamiista | w5: jimco, jimcaha
    | w6: sabti, sabtida | w7: axad, axada, axadda
    | m1: janaayo, jannaayo | m2: febraayo, feebarwaayo | m3: maarso | m4: abriil | m5: maajo, mayo | m6: juun, juunyo | m7: luuliyo, luulyo
    | m8: agoosto, ogost, agosto | m9: sebtembar, sibtambar | m10: oktoobar, oktobar | m11: noofembar, nofembar | m12: disembar, diseembar`,
  ru: `+0: сегодня | +1: завтра | +2: послезавтра | +7: на следующей неделе, следующая неделя, на той неделе
    | day: день, дня, дней | week: неделю, недели, недель, неделя | month: месяц, месяца, месяцев
    | next: следующий, следующую, следующее, в следующий, в следующую, ближайший, этот, эту | in: через, спустя
    | #1: один, одну | @9: утром, утра | @12: в полдень, днем | @15: после обеда | @18: вечером, вечера
    | at: в, к, около | clock: часов, часа, час, ч | half: с половиной | -: в, во, на, числа, пожалуйста, года, г
    | w3: среду | w5: пятницу | w6: субботу`,
  ar: `+0: اليوم, النهارده, الليلة | +1: غدا, غداً, بكرة, بكرا, باكر, يوم غد | +2: بعد غد, بعد بكرة, بعد بكرا
    | +7: الأسبوع القادم, الأسبوع المقبل, الاسبوع الجاي, الأسبوع القادم إن شاء الله, الأسبوع الجاي
    | day: يوم, أيام, يوما | week: أسبوع, أسابيع | month: شهر, أشهر, شهور | day2: يومين, يومان | week2: أسبوعين, أسبوعان | month2: شهرين, شهران
    | next: القادم, القادمة, المقبل, الجاي, الجاية, هذا | in: بعد, خلال | @9: صباحا, صباحاً, الصبح, في الصباح | @12: ظهرا, ظهراً, الظهر
    | @15: عصرا, عصراً, العصر, بعد الظهر | @18: مساء, مساءً, المساء, بالليل, ليلا | at: الساعة, ساعة, على الساعة | half: ونصف, ونص, والنصف
    | -: يوم, في, من, إن شاء الله, لو سمحت, من فضلك
    | w1: الاثنين, الإثنين, اثنين | w2: الثلاثاء, الثلاثا, ثلاثاء | w3: الأربعاء, الأربعا, أربعاء | w4: الخميس, خميس | w5: الجمعة, جمعة | w6: السبت, سبت | w7: الأحد, أحد
    | h1: الواحدة | h2: الثانية | h3: الثالثة | h4: الرابعة | h5: الخامسة | h6: السادسة | h7: السابعة | h8: الثامنة | h9: التاسعة | h10: العاشرة
    | m1: كانون الثاني | m2: شباط | m3: آذار | m4: نيسان | m5: أيار | m6: حزيران | m7: تموز | m8: آب | m9: أيلول | m10: تشرين الأول | m11: تشرين الثاني | m12: كانون الأول`,
  zh: `+0: 今天, 今日, 今晚 | +1: 明天, 明日 | +2: 后天, 後天 | +7: 下周, 下週, 下星期, 下个星期, 下個星期, 下礼拜, 下禮拜, 下个礼拜
    | day: 天 | week: 周, 週, 星期, 个星期, 個星期, 礼拜, 个礼拜, 禮拜 | month: 个月, 個月 | in: 后, 後, 以后, 以後, 之后, 之後, 过
    | @9: 早上, 上午, 早晨 | @12: 中午 | @15: 下午 | @18: 晚上, 傍晚 | clock: 点, 點, 时, 點鐘, 点钟 | minute#: 分 | half: 半
    | day#: 日, 号, 號 | month#: 月 | year#: 年 | next: 这, 這, 这个, 這個 | -: 在, 的, 大概, 大约, 吧
    | w1: 星期一, 周一, 週一, 礼拜一, 禮拜一 | w2: 星期二, 周二, 週二, 礼拜二 | w3: 星期三, 周三, 週三, 礼拜三 | w4: 星期四, 周四, 週四, 礼拜四
    | w5: 星期五, 周五, 週五, 礼拜五 | w6: 星期六, 周六, 週六, 礼拜六 | w7: 星期日, 星期天, 周日, 週日, 礼拜天, 礼拜日
    | n1: 下周一, 下星期一, 下週一 | n2: 下周二, 下星期二, 下週二 | n3: 下周三, 下星期三, 下週三 | n4: 下周四, 下星期四, 下週四
    | n5: 下周五, 下星期五, 下週五 | n6: 下周六, 下星期六, 下週六 | n7: 下周日, 下星期天, 下星期日, 下週日`,
  ko: `+0: 오늘 | +1: 내일 | +2: 모레, 내일모레 | +7: 다음 주, 다음주, 담주 | day?: 일 | day: 날 | week1: 일주일, 한주 | day2: 이틀 | day3: 사흘 | week: 주, 주일
    | month: 달, 개월 | month#: 월 | year#: 년 | in: 후, 뒤, 후에, 뒤에, 있다가 | next: 다음, 이번, 오는, 이번 주 | @9: 아침, 오전, 아침에 | @12: 정오, 점심
    | @15: 오후 | @18: 저녁, 밤, 저녁에 | clock: 시 | minute#: 분 | half: 반 | -: 에, 쯤, 쯤에, 의, 까지, 요, 이요
    | w1: 월욜 | w2: 화욜 | w3: 수욜 | w4: 목욜 | w5: 금욜 | w6: 토욜 | w7: 일욜`,
  tl: `+0: ngayon, ngayong araw, mamaya | +1: bukas | +2: sa makalawa, makalawa | +7: sa susunod na linggo, susunod na linggo, next week
    | day: araw | week: linggo | month: buwan | next: sa susunod na, susunod na, darating na, next, ngayong | in: pagkatapos ng, makalipas ang, sa loob ng, mula ngayon
    | #1: isang | #2: dalawang | #3: tatlong | #4: apat na | #5: limang | #6: anim na | #7: pitong | #10: sampung
    | @9: ng umaga, sa umaga, umaga | @12: tanghali, sa tanghali, ng tanghali | @15: ng hapon, sa hapon, hapon | @18: ng gabi, sa gabi, gabi
    | at: alas, alas-, ng alas, sa alas | half: y medya, at kalahati | -: sa, ng, po, ika, na, yung, ang, araw ng
    | h1: una | w1: lunes | w2: martes | w3: miyerkules, miyerkoles | w4: huwebes | w5: biyernes | w6: sabado | w7: sa linggo, araw ng linggo, ngayong linggo
    | #8: walong, otso | #9: siyam na, nuwebe | h2: dos | h3: tres | h4: kuwatro | h5: singko | h6: sais | h7: siyete | h11: onse | h12: dose | h10: diyes`,
};
