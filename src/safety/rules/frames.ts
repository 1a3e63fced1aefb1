/**
 * What a text is about beside a danger: words that dangerous and harmless texts alike are full of, by language, parted by
 * commas. They alarm nobody and calm nobody by themselves: the judge learns from the lessons of all languages together
 * what each is worth, so that a film or a form is known in Somali by what was learnt in English. `word*` is every word
 * that begins so. Drafts: nobody who speaks the language has read them.
 */
export const FRAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Films, songs, books, shows.
  media: {
    en: `
      movie*, film*, series, episode*, season finale, song*, lyrics, album, band, novel, book, video*, tiktok,
      youtube, netflix, podcast*, show, tv, character, actor, actress, singer, play, theater, theatre, concert,
      documentary, soap opera, comic, meme, trailer
    `,
    es: `
      pelicula*, peli, serie*, capitulo, cancion*, letra, album, banda, novela*, libro, video*, tiktok,
      youtube, netflix, podcast, programa, tele, television, personaje, actor, actriz, cantante,
      obra de teatro, concierto, documental, corrido*, cumbia, meme
    `,
    vi: `
      phim, bài hát, bài nhạc, nhạc, ca sĩ, tập phim, truyện, tiểu thuyết, sách, video, clip, youtube, tiktok,
      chương trình, kịch, cải lương, diễn viên, nhân vật, game, kênh, xem tivi, ti vi
    `,
    zh: `电影, 电视剧, 剧集, 追剧, 歌, 歌词, 小说, 书里, 视频, 抖音, 短剧, 节目, 主角, 演员, 游戏, 纪录片, 综艺, 剧里, 剧, 动画, 漫画, 相声, 播客`,
    ar: `
      فيلم, افلام, مسلسل*, حلقة, اغنية, اغاني, مغني*, رواية, كتاب, فيديو*, يوتيوب, تيك توك, برنامج, ممثل*, بطل,
      مسرحية, لعبة, قصيدة
    `,
    ht: `
      fim, chante, chanson, mizik, liv, videyo, emisyon, teyat, seri, aktè, atis, konpa, tiktok, youtube, pyès,
      woman, radyo, bann
    `,
    so: `
      filim*, hees*, buug*, fiidiyow*, muuqaal*, taxane*, riwaayad*, heesaa*, sheeko*, barnaamij*, jilaa*,
      youtube, tiktok, ciyaar*, gabay*
    `,
    ru: `
      фильм*, кино, сериал*, серия, песн*, книг*, роман, видео, ютуб*, тикток, передач*, актер*, спектакл*,
      геро*, клип, концерт*, игра, мультик*, подкаст*
    `,
    fr: `
      film*, serie*, episode, chanson*, paroles, livre, roman, video*, tiktok, youtube, netflix, emission,
      tele, personnage, acteur, actrice, chanteu*, piece, theatre, concert, documentaire, podcast
    `,
    pt: `
      filme*, serie, episodio, musica*, letra, livro, novela, video*, tiktok, youtube, netflix, programa, tv,
      personagem, ator, atriz, cantor*, peca, teatro, show, documentario, podcast, desenho
    `,
    ko: `영화, 드라마, 노래, 가사, 소설, 책에, 영상, 유튜브, 틱톡, 예능, 주인공, 배우, 게임, 만화, 웹툰, 다큐, 방송, 뮤지컬, 콘서트`,
    tl: `
      pelikula, palabas, sine, serye, teleserye, kanta, awit, libro, video*, tiktok, youtube, netflix, artista,
      bida, drama, pinapanood, pinanood, nobela, movie, song
    `,
  },
  // Classes, homework, courses, leaflets.
  school: {
    en: `
      class*, lesson*, homework, quiz, exam, teacher, professor, training, trained, course, certif*, student*,
      study, studying, flashcard*, essay, project, presentation, school play, college, learn*, taught,
      practice drill, drill, manikin, cpr, worksheet, poster, brochure, pamphlet, handout, flyer, leaflet,
      workshop, webinar
    `,
    es: `
      clase*, leccion, tarea, quiz, examen, maestr*, profesor*, curso*, certificado, certificacion,
      estudiante*, estudiando, estudio, ensayo, proyecto, presentacion, escuela de, aprend*, enseñ*, taller,
      rcp, folleto*, cartel, volante, platica, capacitacion, simulacro, simulacion
    `,
    vi: `
      lớp, bài tập, bài kiểm tra, thi, cô giáo, thầy giáo, khóa học, chứng chỉ, sinh viên, học sinh, học,
      bài luận, thuyết trình, dạy, tờ rơi, hướng dẫn, khóa, diễn tập, poster, tài liệu
    `,
    zh: `课, 作业, 考试, 测验, 老师教, 培训, 证书, 学生, 学习, 复习, 论文, 演讲, 讲座, 传单, 海报, 小册子, 演习, 急救班, 背单词, 报名, 教材`,
    ar: `
      درس, دروس, صف, واجب, امتحان, اختبار, معلم*, مدرس, استاذ*, دورة, شهادة, طالب*, ادرس, دراسة, مشروع, محاضرة,
      كورس, تدريب, منشور, ملصق, تعلم*, نتعلم
    `,
    ht: `
      kou, klas, leson, devwa, egzamen, quiz, pwofesè, fòmasyon, sètifika, elèv, etidye, etidyan, pwojè,
      prezantasyon, aprann, afich, bwochi, seminè
    `,
    so: `
      fasal*, cashar*, imtixaan*, macallin*, koorso*, tababar*, shahaado*, arday*, barta, baran*, dhigan*,
      mashruuc*, warqad dugsi, qoraal, suʼaal ka mid ah, casharka, boostar
    `,
    ru: `
      урок*, класс*, домашк*, домашнее задание, экзамен*, зачет, учител*, преподавател*, курс*, сертификат*,
      студент*, учу, учим*, реферат, доклад, презентац*, лекци*, тренинг, листовк*, плакат*, брошюр*, учеб*,
      викторин*, тест
    `,
    fr: `
      cours, classe, lecon, devoir*, examen, quiz, prof*, professeur, formation, stage, certificat, etudiant*,
      etudie*, expose, projet, presentation, apprend*, affiche, brochure, depliant, atelier, secourisme,
      manuel, dictee
    `,
    pt: `
      aula*, licao, tarefa, dever de casa, prova, exame da escola, professor*, treinamento, curso*,
      certificado, estudante*, estudando, trabalho da escola, trabalho de biologia, apresentacao, aprend*,
      cartaz, folheto, oficina, palestra, panfleto, simulado
    `,
    ko: `수업, 숙제, 시험, 퀴즈, 선생님이 내, 교육, 강의, 자격증, 학생, 공부, 과제, 발표, 레포트, 배우, 배웠, 실습, 포스터, 안내문, 팜플렛, 훈련, 특강`,
    tl: `
      klase, leksyon, assignment, homework, exam, quiz, guro, teacher, training, seminar, course, certificate,
      estudyante, nag aaral, inaaral, report, project, poster, brochure, webinar, thesis, review
    `,
  },
  // Forms, bills, records, insurance.
  paper: {
    en: `
      form, forms, copy, record*, certificate, letter, bill, billed, billing, insurance, claim*, invoice,
      referral, authorization, questionnaire, paperwork, document*, fax*, code, charge*, statement, report,
      medical history, chart, portal, deductible, copay, receipt, reimburse*, medicaid, medicare, fmla,
      disability, note for
    `,
    es: `
      formulario*, forma, copia, expediente*, certificado, carta, factura*, cobro, cobra*, seguro, aseguranza,
      reclamo, referencia, referido, autorizacion, cuestionario, papeles, papel*, documento*, fax, codigo,
      reporte, historial, portal, deducible, copago, recibo, reembolso, medicaid, incapacidad, constancia,
      justificante
    `,
    vi: `
      đơn, giấy, bản sao, hồ sơ, giấy tờ, thư, bill, hóa đơn, bảo hiểm, claim, giấy giới thiệu, mẫu, fax, mã,
      tính tiền, báo cáo, bệnh sử, tiền sử, portal, copay, biên lai, medi cal, medicaid, khai, trợ cấp
    `,
    zh: `
      表格, 填表, 复印, 病历, 证明, 信, 账单, 保险, 理赔, 发票, 转诊, 授权, 问卷, 文件, 传真, 代码, 收费, 报告, 病史, 收据, 报销, 白卡, 材料, 单子, 请假条, 补助,
      移民
    `,
    ar: `
      ورقة, اوراق, استمارة, نموذج, نسخة, سجل*, شهادة, رسالة, فاتورة, تامين, مطالبة, تحويل, احالة, موافقة,
      وثيقة, وثائق, فاكس, تقرير, تاريخ مرضي, ايصال, ملف, معاملة, فيزا, كتاب رسمي
    `,
    ht: `
      fòm, fòmilè, kopi, dosye, sètifika, lèt, bil, fakti, asirans, referans, papye, dokiman, faks, kòd, rapò,
      istorik, resi, medicaid, otorizasyon, kesyonè
    `,
    so: `
      foom*, nuqul*, koobi*, diiwaan*, shahaado, warqad*, biil*, caymis*, ceymis*, dalab*, gudbin*, dukumenti*,
      warbixin*, taariikhda caafimaad, rasiidh*, lacag*, oggolaansho*, faylka, medicaid, waraaqo*
    `,
    ru: `
      форм*, анкет*, копи*, карт*, справк*, письмо, счет*, страхов*, направлени*, разрешени*, документ*, факс*,
      код, отчет*, выписк*, история болезни, чек, бумаг*, медикейд, больничный, заявлени*, опросник*
    `,
    fr: `
      formulaire*, copie, dossier*, certificat, lettre, facture*, assurance, reclamation, remboursement,
      ordonnance de, autorisation, questionnaire, papiers, papier, document*, fax, code, compte rendu,
      antecedents, portail, recu, mutuelle, attestation, arret de travail
    `,
    pt: `
      formulario*, ficha, copia, prontuario, atestado, carta, fatura, conta, cobranca*, convenio, seguro,
      encaminhamento, autorizacao, questionario, papelada, papel, documento*, fax, codigo, relatorio, laudo,
      historico, portal, recibo, reembolso, declaracao, inss
    `,
    ko: `
      서류, 양식, 사본, 기록, 증명서, 진단서, 편지, 청구서, 청구, 보험, 영수증, 의뢰서, 승인, 설문, 문서, 팩스, 코드, 보고서, 병력, 포털, 환급, 소견서, 확인서, 신청서,
      메디케이드
    `,
    tl: `
      form, forms, kopya, record*, sertipiko, certificate, sulat, bill, billing, insurance, claim, resibo,
      referral, papel, papeles, dokumento, fax, code, report, medical history, philhealth, medi cal, medicaid,
      pirma
    `,
  },
  // Visits and their times.
  appointment: {
    en: `
      appointment*, appt*, reschedul*, cancel*, visit, checkup, check up, follow up, slot, schedule, scheduled,
      book, opening, confirm*, walk in, hours, open, parking, telehealth, annual physical, well visit, remind*,
      bring to
    `,
    es: `
      cita*, reagendar, cambiar, cancelar, consulta, chequeo, seguimiento, agendar, horario, confirmar,
      confirmo, abren, abierto, estacion*, telesalud, recordatorio, visita, turno
    `,
    vi: `
      lịch hẹn, cuộc hẹn, hẹn, đổi lịch, dời, hủy, tái khám, khám tổng quát, đặt lịch, mở cửa, giờ làm, đậu xe,
      xác nhận, nhắc, lấy hẹn
    `,
    zh: `预约, 改期, 改时间, 取消, 复诊, 复查, 体检, 约, 挂号, 几点开门, 营业, 停车, 确认, 提醒, 门诊`,
    ar: `
      موعد*, مواعيد, الغاء, الغي, تاجيل, اجل, زيارة, متابعة, حجز, احجز, تفتحون, دوام, تاكيد, موقف سيارات,
      مراجعة, فحص دوري
    `,
    ht: `randevou, chanje, anile, vizit, swivi, konfime, ouvè, louvri, pakin, orè, lè, check up, rapèl`,
    so: `
      ballan*, ballant*, beddel*, baaji*, kansal*, booqasho, dabagal, xaqiiji*, furan*, saacadaha, baarkin*,
      jadwal*
    `,
    ru: `
      прием*, запис*, перенес*, отмен*, визит*, осмотр, повторн*, подтверд*, открыт*, парковк*, расписани*,
      напоминан*, талон
    `,
    fr: `
      rendez vous, rdv, deplacer, reporter, annuler, consultation, bilan, suivi, visite, creneau, confirme*,
      ouvert*, parking, horaire*, rappel, prendre un
    `,
    pt: `
      consulta*, remarcar, cancelar, retorno, agendar, agendamento, horario*, confirmar, confirmo, abre,
      aberto, estacion*, lembrete, visita, marcar, teleconsulta, encaixe
    `,
    ko: `예약, 변경, 취소, 진료일, 검진, 재진, 방문, 확인, 몇 시, 열어요, 주차, 일정, 진료 시간, 알림`,
    tl: `
      appointment*, appt, sked, schedule, resched*, cancel, check up, checkup, follow up, bukas po ba kayo,
      oras, parking, confirm, bisita, paalala, ilipat
    `,
  },
  // Questions about a word or a thing.
  question: {
    en: `
      what is, whats, what are, what does, mean*, meaning, define, definition, difference between, explain*,
      how does, how do you, why does, why do, is it true, stand for, stands for, pronounce, spell, translate,
      curious, wondering, wonder, question, read that, heard that, how common, how long does, can you get
    `,
    es: `
      que es, que son, que significa, significa, significado, definicion, diferencia entre, explica*,
      explique*, como funciona, por que, es verdad, es cierto, traduc*, quiere decir, curiosidad, pregunta,
      lei que, escuche que, duda, como se dice, para que sirve
    `,
    vi: `
      là gì, nghĩa là, có nghĩa, nghĩa gì, khác nhau, giải thích, thế nào là, tại sao, vì sao, có đúng không,
      có thật, dịch, hỏi chơi, tò mò, muốn hỏi, thắc mắc, nghe nói, đọc thấy
    `,
    zh: `是什么, 什么意思, 意思, 什么叫, 区别, 解释, 为什么, 是真的吗, 真的吗, 怎么读, 翻译, 好奇, 请问, 问一下, 听说, 是指, 什么是, 想了解, 了解一下`,
    ar: `
      ما هو, ما هي, شنو, شو يعني, وش يعني, يعني ايه, يعني, معنى, تعريف, الفرق, فرق, شرح, اشرح*, كيف يعمل, ليش,
      لماذا, هل صحيح, صحيح, ترجم*, فضول, سوال, سؤال, قرات, سمعت
    `,
    ht: `
      kisa, sa ye, sa sa vle di, vle di, siyifi, definisyon, diferans, eksplike, kijan, poukisa, èske se vre,
      tradwi, kirye, kesyon, mwen li, tande di
    `,
    so: `
      waa maxay, maxay tahay, macna*, macnah*, macnaheed*, farqi*, sharax*, sidee, maxaa, maxay, miyaa run ah,
      run ma, turjum*, suʼaal*, su aal*, akhri*, maqlay, waa run
    `,
    ru: `
      что такое, что значит, значит, означает, определени*, разница, чем отличается, объясн*, как работает,
      почему, отчего, правда ли, правда что, перевод*, перевед*, любопытно, интересно, вопрос*, слышал*,
      читал*, прочитал*, расшифр*
    `,
    fr: `
      c est quoi, qu est ce que, que veut dire, veut dire, signifie, definition, difference entre, expliqu*,
      comment ca marche, pourquoi, est ce vrai, traduire, traduction, curieu*, question, j ai lu, entendu dire,
      a quoi sert
    `,
    pt: `
      o que e, o que sao, o que significa, significa, significado, definicao, diferenca entre, explic*,
      como funciona, por que, e verdade, traduz*, quer dizer, curiosidade, pergunta, li que, ouvi dizer,
      duvida, para que serve, pra que serve
    `,
    ko: `뭐예요, 뭔가요, 무엇인가요, 무슨 뜻, 뜻이, 뜻, 차이, 설명, 왜, 진짜예요, 사실인가요, 번역, 궁금, 질문, 읽었, 들었는데, 이란, 무슨 의미, 의미`,
    tl: `
      ano po ang, ano ang, ano ba, ano po yung, ano ibig sabihin, ibig sabihin, kahulugan, pagkakaiba,
      paliwanag, ipaliwanag, bakit, totoo ba, tanong, curious, nabasa ko, narinig ko, paano ba
    `,
  },
  // Avoiding, risks, signs in general, first aid.
  prevention: {
    en: `
      prevent*, avoid*, risk, risk of, chance*, signs, sign of, symptoms of, warning signs, what to do if,
      should i ever, first aid, kit, in case, just in case, emergency contact, screening, watch for, look for,
      look out for, protect*, precaution*, smoke detector, how to help, hotline, poison control number, magnet
    `,
    es: `
      prevenir, prevencion, evitar, riesgo, probabilidad, señales de, signos de, sintomas de, que hacer si,
      primeros auxilios, botiquin, por si, por si acaso, contacto de emergencia, deteccion, proteger,
      precaucion*, alarma, linea de ayuda, cuidarme
    `,
    vi: `
      phòng ngừa, phòng, tránh, ngừa, nguy cơ, dấu hiệu, triệu chứng của, phải làm gì nếu, sơ cứu,
      cấp cứu cơ bản, đề phòng, phòng hờ, số liên lạc khẩn cấp, tầm soát, lỡ, bảo vệ
    `,
    zh: `预防, 避免, 风险, 几率, 征兆, 前兆, 症状有哪些, 有哪些症状, 怎么办如果, 急救, 急救箱, 万一, 以防, 紧急联系人, 筛查, 注意什么, 要注意, 防止, 备用, 怎么防`,
    ar: `
      وقاية, نتجنب, تجنب, اتجنب, خطر الاصابة, خطورة, احتمال, علامات, اعراض, ماذا افعل اذا, اسعافات, احتياط,
      في حال, للطوارئ, جهة اتصال, فحص مبكر, نحمي, حماية, نمنع, امنع
    `,
    ht: `
      anpeche, prevni, prevansyon, evite, risk, chans, siy, sentòm, sa pou fè si, premye swen, twous, si zafè,
      ka ijans, kontak ijans, depistaj, pwoteje
    `,
    so: `
      ka hortag*, hortag*, iska ilaal*, khatar*, halis*, astaam*, calaamad*, maxaan sameeyaa haddii,
      gargaarka degdegga, haddii ay dhacdo, xiriirka degdegga, baaritaan*, difaac*, taxaddar
    `,
    ru: `
      профилактик*, предотврат*, избежать, избегать, риск*, вероятност*, признак*, симптомы, что делать если,
      первая помощь, аптечк*, на всякий случай, контакт*, скрининг, защит*, предупред*, как распознать
    `,
    fr: `
      prevenir, prevention, eviter, risque*, chance*, signes de, signes, symptomes de, symptomes d,
      que faire si, premiers secours, trousse, au cas ou, contact d urgence, depistage, proteger, precaution*,
      detecteur
    `,
    pt: `
      prevenir, prevencao, evitar, risco*, chance*, sinais de, sinais, sintomas de, o que fazer se,
      primeiros socorros, kit, caso, por precaucao, contato de emergencia, rastreamento, proteger, detector
    `,
    ko: `예방, 피하, 위험, 확률, 징후, 전조, 증상이 뭐, 증상은, 어떻게 해야, 응급처치, 구급함, 혹시 모를, 만약, 비상연락처, 비상 연락, 선별검사, 주의할, 조심할, 대비`,
    tl: `
      iwasan, maiwasan, pag iwas, iwas, risk, delikado ba, sintomas ng, senyales ng, palatandaan,
      anong gagawin kung, first aid, kit, in case, kung sakali, emergency contact, screening, ingat,
      protektahan
    `,
  },
  // Plans, steps, when to call.
  plan: {
    en: `
      plan says, action plan, care plan, the plan, safety plan, plan for, on my plan, zone, step 1, step one,
      steps, checklist, instructions, protocol, discharge paper*, if fever, call 911 if, go to er if,
      when to call, when should i, should i call, list
    `,
    es: `
      plan, mi plan, plan dice, plan de accion, plan de cuidado, plan de seguridad, zona, paso 1, pasos,
      instrucciones, protocolo, hoja de alta, cuando llamar, cuando debo, si tengo, llamar al 911 si, lista
    `,
    vi: `
      kế hoạch, trong plan, plan, bản kế hoạch, hướng dẫn xuất viện, vùng đỏ, vùng vàng, bước, danh sách,
      khi nào, khi nào thì, nếu
    `,
    zh: `计划, 方案, 计划里, 计划书, 红区, 黄区, 步骤, 清单, 指示, 出院单, 什么时候该, 什么情况, 如果, 须知`,
    ar: `خطة, خطتي, خطه, بالخطة, منطقة حمراء, خطوات, تعليمات, قائمة, متى اتصل, متى لازم, اذا صار, ورقة خروج`,
    ht: `plan, plan mwen, plan an, plan aksyon, zòn, etap, enstriksyon, lis, kilè pou m, ki lè, si m gen`,
    so: `qorshah*, qorshe*, qorshihii, aagga, tallaabo*, tilmaam*, liis*, goorma, goorta, haddii`,
    ru: `
      план, в плане, по плану, плане, зона, шаг*, инструкци*, список, памятк*, когда звонить, когда надо,
      если будет, протокол
    `,
    fr: `
      plan, mon plan, plan d action, plan de soins, zone, etape*, consigne*, protocole, liste, quand appeler,
      quand faut il, si jamais
    `,
    pt: `
      plano, meu plano, plano de acao, plano de cuidado, zona, passo*, instrucoes, protocolo, lista,
      quando ligar, quando devo, se eu tiver
    `,
    ko: `계획, 계획서, 플랜, 케어플랜, 단계, 안내서, 지침, 목록, 언제 전화, 언제 가야, 만약에, 리스트`,
    tl: `
      plan, sa plan, care plan, action plan, zone, hakbang, instructions, listahan, kelan dapat, kailan dapat,
      kung may
    `,
  },
  // Long ago.
  past: {
    en: `
      years ago, year ago, yrs ago, last year, months ago, month ago, as a kid, as a child, when i was,
      back in, back when, used to, history of, in my twenties, childhood, decades, long time ago, in college,
      old scar, previously, had a, summer, winter, spring, since my, since his, since her, once
    `,
    es: `
      hace años, hace un año, años, el año pasado, meses, hace meses, de niño, de niña, de chico, cuando era,
      cuando tenia, antes, antecedentes, infancia, hace mucho, tuve, tuvo, en el 20, aquella vez, en esa epoca,
      sobrevivi
    `,
    vi: `
      năm trước, năm ngoái, hồi, hồi nhỏ, lúc nhỏ, hồi đó, ngày xưa, năm xưa, trước đây, mấy năm, tháng trước,
      từng, hồi xưa, tiền sử, đã lâu, lúc còn
    `,
    zh: `年前, 去年, 前年, 小时候, 以前, 当年, 那年, 个月前, 几年, 曾经, 从前, 很久, 年轻时, 上个月, 得过, 做过, 过去`,
    ar: `
      سنين, سنوات, قبل سنة, سنة ماضية, زمان, كنت صغير*, طفولة, من قبل, سابقا, كان عندي, صارت قديمة, شهور,
      قبل شهر, ايام زمان, عام, صارلي
    `,
    ht: `
      ane pase, lontan, lè m te piti, ane, depi lontan, te gen, te fè, mwa pase, anvan, nan tan, gen kèk ane,
      dènye ane
    `,
    so: `
      sannad*, sanad ka hor, sannadkii, hore, waagii, yaraan*, beri, markii aan yaraa, bil ka hor,
      bilood ka hor, waqti hore, sanadkii hore
    `,
    ru: `
      лет назад, год назад, года назад, в прошлом году, в детстве, давно, когда был*, раньше, когда то,
      месяц* назад, месяца назад, перенес*, был в, была в, в молодости, тогда, прошлым, прошлой
    `,
    fr: `
      il y a des annees, ans, l an dernier, annee derniere, enfant, quand j etais, autrefois, avant,
      antecedent*, enfance, il y a longtemps, mois, jadis, a l epoque, ancien*
    `,
    pt: `
      anos atras, ha anos, faz anos, ano passado, quando era, quando eu era, infancia, antigamente, antes,
      historico de, meses atras, ha meses, tive, teve, na epoca, faz tempo, crianca
    `,
    ko: `년 전, 작년, 재작년, 어릴 때, 어렸을, 옛날, 예전, 전에, 달 전, 오래전, 과거, 그때, 젊었을, 지난달, 지난해, 있었던, 했었`,
    tl: `
      taon na, noong, dati, last year, nung bata, noon, nakaraang taon, matagal na, buwan na, dating,
      dalawang taon, nung, nakaraan, ilang taon
    `,
  },
  // Healed, gone, home again.
  over: {
    en: `
      healed, recovered, cured, resolved, better now, all better, went away, gone, never again, fine now,
      ok now, okay now, all clear, discharged, came home, home now, stopped, improved, doing well, doing great,
      doing good, no more, since then, not since, survivor, survived, remission, clean, sober, passed,
      under control, much better, feels better, back to normal
    `,
    es: `
      sano, sanado, recuper*, curado, curada, curaron, ya esta bien, ya estoy bien, mejor, se le quito,
      se me quito, se quito, dado de alta, de alta, ya no, paso, controlado, mejorando, mejoro, sobrevivi*,
      sobria, sobrio, nunca mas, cicatriz, gracias a dios, va bien
    `,
    vi: `
      khỏi, đã khỏi, hết rồi, hết, lành, ổn rồi, đỡ, đỡ rồi, bình phục, hồi phục, xuất viện, khỏe rồi, khỏe,
      qua rồi, không còn, bớt
    `,
    zh: `好了, 痊愈, 康复, 恢复, 没事了, 已经好, 出院, 好多了, 不疼了, 退烧了, 消了, 过去了, 稳定, 控制住, 再也没, 没再, 早就好`,
    ar: `
      تعافى, تعافيت, شفي*, طاب, تحسن*, احسن, صرت احسن, بخير, طلع من مستشفى, خرجت, راح, خف, خفت, ما عاد, انتهى,
      نجا, سليم, مستقر*
    `,
    ht: `
      geri, refè, anfòm, pi byen, pase, ale, soti lopital, egzeyat, pa gen ankò, bon kounya, byen kounya, sove,
      siviv, amelyore
    `,
    so: `
      bogsa*, bogsoo*, raystay, roonaaday, fiican*, hagaag*, ka soo bax*, bogsad*, caafimaad qab*, dhammaatay,
      tagtay, ladnaa*, dib uma, badbaad*, wanaagsan
    `,
    ru: `
      зажил*, выздоров*, прошло, прошла, прошел, вылечил*, поправил*, все хорошо, лучше, выписал*, выписк*,
      больше не, восстанов*, пережил*, стабильн*, нормально, сошл*, снял*, наладил*
    `,
    fr: `
      gueri*, retabli*, passe, va mieux, mieux, disparu*, sorti de l hopital, plus depuis, depuis plus, remis*,
      remission, sobre, cicatris*, sous controle, survecu, tout va bien, termine
    `,
    pt: `
      sarou, sarei, curad*, recuper*, melhor*, passou, sumiu, alta, teve alta, nunca mais, ja esta bem,
      esta bem, controlad*, sobreviv*, sobrio, cicatriz*, cicatric*, voltou ao normal, gracas a deus, ja foi
    `,
    ko: `나았, 나아졌, 회복, 완치, 괜찮아졌, 좋아졌, 퇴원, 다 나은, 없어졌, 이제 괜찮, 멈췄, 안정, 극복, 지금은 없, 아물, 그 뒤로, 이후로`,
    tl: `
      magaling na, gumaling, naka recover, okay na, ok na, mabuti na, nawala na, wala na, nakalabas na,
      discharged, hindi na naulit, naghilom, gumanda, maayos na, stable, nakaligtas
    `,
  },
  // Goals, walking, weight, habits.
  goal: {
    en: `
      goal*, walk*, steps, exercise, gym, diet, lose weight, weight, drink more, drink water, want to be able,
      practice, habit, quit smoking, smoke free, yoga, swim*, bike, run, running, marathon, race, workout, 5k,
      carbs, salt, vegetables, cook*, sleep better, breathing exercise*, meditat*, garden*, dance, dancing
    `,
    es: `
      meta*, objetivo, caminar, camino, camine, pasos, ejercicio, gimnasio, dieta, bajar de peso, peso,
      tomar agua, poder, habito, dejar de fumar, yoga, nadar, bici, correr, maraton, verduras, cocin*, meditar,
      bailar, zumba, jardin
    `,
    vi: `
      mục tiêu, đi bộ, bước, tập thể dục, tập, gym, ăn kiêng, giảm cân, cân nặng, uống nước, thói quen,
      bỏ thuốc lá, bơi, chạy, đạp xe, rau, thiền, nhảy, làm vườn
    `,
    zh: `目标, 走路, 步数, 锻炼, 运动, 健身, 减肥, 减重, 体重, 多喝水, 习惯, 戒烟, 游泳, 跑步, 骑车, 蔬菜, 瑜伽, 太极, 散步, 跳舞, 种菜, 万步`,
    ar: `
      هدف*, هدفي, امشي, مشي, خطوات, رياضة, تمارين, تمرين, نادي, رجيم, انزل وزن, وزن, اشرب ماء, عادة, اترك دخان,
      سباحة, اركض, خضار, رقص
    `,
    ht: `
      objektif, bi mwen, mache, pa, egzèsis, jim, rejim, pèdi pwa, pwa, bwè dlo, abitid, sispann fimen, naje,
      kouri, legim, danse, jaden
    `,
    so: `
      hadaf*, yool*, socod*, socdo, socon*, tallaabo, jimicsi*, miisaan*, cunto yar, biyo cab*, caado,
      sigaar joojin, dabaal*, orod*, khudaar*
    `,
    ru: `
      цель, цели, ходить, гуля*, шаг*, упражнени*, зарядк*, спортзал, диет*, похуде*, вес, пить воду, привычк*,
      бросить курить, плава*, бег, бега*, велосипед, овощ*, йог*, танц*, дач*, огород
    `,
    fr: `
      objectif*, marcher, marche, pas, exercice*, gym, regime, perdre du poids, poids, boire de l eau,
      habitude, arreter de fumer, nager, natation, courir, velo, legumes, yoga, danser, jardin*, footing
    `,
    pt: `
      meta*, objetivo, caminhar, caminhada*, passos, exercicio*, academia, dieta, emagrecer, perder peso, peso,
      beber agua, habito, parar de fumar, nadar, natacao, correr, corrida, bicicleta, legumes, verduras, ioga,
      dancar, horta, pilates
    `,
    ko: `목표, 걷기, 걸음, 산책, 운동, 헬스, 다이어트, 살 빼, 체중, 물 마시, 습관, 금연, 수영, 달리기, 자전거, 채소, 요가, 텃밭, 등산, 만보`,
    tl: `
      goal*, maglakad, lakad, hakbang, ehersisyo, exercise, gym, diet, magbawas, timbang, uminom ng tubig,
      ugali, tumigil manigarilyo, langoy, takbo, jogging, gulay, zumba, sayaw, hardin
    `,
  },
  // Laughing and joking.
  laughing: {
    en: `
      lol, lmao, haha*, hehe, rofl, joke, joking, jk, kidding, laugh*, funny, hilarious, silly, literally, omg,
      ugh, smh, dead lol
    `,
    es: `
      jaja*, jeje*, jiji, lol, broma, chiste, risa, reir, gracioso, chistoso, jajaj*, ay dios, ni modo,
      que oso
    `,
    vi: `haha, hihi, kaka, kk, lol, đùa, giỡn, nói chơi, cười, buồn cười, vui, chọc, trời ơi, hehe, hi hi`,
    zh: `哈哈, 嘻嘻, 呵呵, 笑死, 开玩笑, 玩笑, 笑, 搞笑, 好笑, 逗, 段子, 老天`,
    ar: `ههه*, هههه*, هههههه*, نكتة, امزح, مزح, ضحك*, يضحك, اضحك, مضحك, هيهي`,
    ht: `haha*, jaja, lol, blag, jwe, ri, ap ri, komik, mdr, wap ri, gen mò`,
    so: `haha*, kkk*, kaftan*, qosol*, qoslay, lol, jokes`,
    ru: `хаха*, ха ха, ахах*, лол, шут*, шучу, смех, смешно, смея*, ржу, прикол*, анекдот, умора`,
    fr: `mdr, lol, haha*, ptdr, blague, rigole*, rire, drole, plaisant*, hihi, ri`,
    pt: `
      kkk*, kk, rs, rsrs*, haha*, brincadeira, brincando, piada, rir, risada, engracad*, lol, zoeira,
      morrendo de rir
    `,
    ko: `ㅋㅋ*, ㅎㅎ*, 하하, 농담, 장난, 웃겨, 웃기, 웃음, 웃었, 빵 터, ㅋㅋㅋ*`,
    tl: `
      haha*, hehe*, lol, char, charot, joke, biro, nagbibiro, tawa, natawa, nakakatawa, kilig, grabe sa tawa,
      lmao, hahaha*
    `,
  },
  // Joy and thanks.
  glad: {
    en: `
      happy, proud, excited, thank*, thx, love*, wonderful, beautiful, congrat*, amazing, great, yay, cute,
      awesome, glad, blessed, fun, best, sweet, delicious, yummy, enjoy*, favorite, gorgeous, birthday,
      wedding, graduat*
    `,
    es: `
      feliz, orgull*, emocionad*, gracias, amo, encant*, maravill*, hermos*, felicidades, increible, bonit*,
      lindo, linda, contenta, contento, bendecid*, divertid*, delicios*, ric*, cumpleaños, boda, gradu*, bell*,
      alegr*
    `,
    vi: `
      vui, tự hào, cảm ơn, cám ơn, thương, tuyệt, đẹp, chúc mừng, dễ thương, thích, mừng, ngon, hạnh phúc,
      sinh nhật, đám cưới, tốt nghiệp, hay quá
    `,
    zh: `开心, 高兴, 骄傲, 谢谢, 太好了, 漂亮, 恭喜, 可爱, 喜欢, 棒, 幸福, 好吃, 生日, 婚礼, 毕业, 感动, 美`,
    ar: `
      سعيد*, فرحان*, فخور*, شكرا, مشكور*, احب, رائع*, جميل*, حلو*, مبروك, يجنن, مبسوط*, لذيذ*, عيد ميلاد, عرس,
      تخرج, فرح*, الحمد لله
    `,
    ht: `
      kontan, fyè, mèsi, renmen, bèl, felisitasyon, bon, dous, bon gou, anivèsè, maryaj, gradye, extra,
      manyifik
    `,
    so: `
      faraxsan*, farxad*, mahadsan*, jecel*, qurux*, hambalyo, aad u wanaagsan, macaan*, dhalasho, aroos*,
      qalin jabin, jeclahay
    `,
    ru: `
      счастл*, рад*, горжусь, горд*, спасибо, люблю, прекрасн*, красив*, поздравл*, класс, супер, мил*, вкусн*,
      день рождения, свадьб*, обожа*, восторг*, чудесн*, отличн*
    `,
    fr: `
      heureu*, content*, fier*, fiere, merci, adore*, magnifique, beau, belle, felicitation*, super, genial*,
      mignon*, delicieu*, anniversaire, mariage, diplome, joie, bravo, chouette
    `,
    pt: `
      feliz, orgulh*, emocionad*, obrigad*, amo, ador*, maravilh*, lind*, parabens, incrivel, bonit*, content*,
      divertid*, delici*, gostos*, aniversario, casamento, formatura, fofo, fofa, alegr*
    `,
    ko: `행복, 기뻐, 기쁘, 자랑, 감사, 고마, 사랑, 예쁘, 예뻐, 축하, 귀여, 좋아요, 최고, 맛있, 생일, 결혼식, 졸업, 신나, 재밌, 감동`,
    tl: `
      masaya, proud, salamat, mahal, ganda, maganda, congrats, cute, sarap, masarap, birthday, kasal,
      graduation, tuwa, natutuwa, galing, saya, blessed
    `,
  },
  // Neighbours, friends, the news, pets.
  others: {
    en: `
      neighbor*, friend*, cousin, coworker, co worker, celebrity, on the news, news, uncle, aunt, in law,
      classmate, roommate, boss, a guy, people, they say, someone i know, client, patient i, my dog, cat, dog,
      pet, puppy, horse
    `,
    es: `
      vecin*, amig*, prim*, compañer*, famoso, noticias, tio, tia, cuñad*, suegr*, conocid*, jefe, la gente,
      dicen, cliente, perro, perrito, gato, mascota, comadre, compadre
    `,
    vi: `
      hàng xóm, bạn, anh họ, chị họ, đồng nghiệp, nổi tiếng, tin tức, báo, chú, cô, dì, cậu, người ta,
      nghe đồn, sếp, con chó, con mèo, chó, mèo, thú cưng
    `,
    zh: `邻居, 朋友, 表哥, 表姐, 同事, 明星, 新闻, 叔叔, 阿姨, 舅舅, 同学, 老板, 别人, 人家, 客户, 狗, 猫, 宠物, 网友, 亲戚`,
    ar: `
      جار*, جيران*, صديق*, صاحب*, ابن عم*, بنت عم*, زميل*, اخبار, خبر, خال*, عم, عمي, عمتي, ناس, يقولون, مدير,
      كلب, قطة, حيوان, قريب*
    `,
    ht: `
      vwazen*, vwazin*, zanmi, kouzen, kouzin, kòlèg, nouvèl, tonton, matant, bòs, moun, yo di, chen, chat,
      bèt
    `,
    so: `
      deris*, saaxiib*, ilma adeer*, ina adeer*, shaqaale*, warar*, wararka, adeer*, habaryar*, eeddo, dadka,
      waxay dhahaan, ey, eey*, bisad*, mukulaal*, qaraabo*
    `,
    ru: `
      сосед*, друг*, подруг*, двоюродн*, коллег*, знаменит*, новост*, дяд*, тет*, знаком*, начальник*, люди,
      говорят, собак*, кот, кошк*, пес, щенок, одноклассн*, кум*
    `,
    fr: `
      voisin*, ami*, copain, copine, cousin*, collegue*, celebrite, nouvelles, infos, journal, oncle, tante,
      beau frere, belle mere, patron, les gens, chien*, chat, animal
    `,
    pt: `
      vizinh*, amig*, prim*, colega*, famos*, noticia*, jornal, tio, tia, cunhad*, sogr*, conhecid*, chefe,
      pessoal, dizem, cachorr*, gato, gata, pet, comadre, afilhad*
    `,
    ko: `이웃, 친구, 사촌, 동료, 연예인, 뉴스, 삼촌, 이모, 고모, 아는 사람, 사장, 사람들, 강아지, 고양이, 개가, 반려, 지인`,
    tl: `
      kapitbahay, kaibigan, pinsan, katrabaho, artista, balita, tito, tita, bayaw, kakilala, boss, mga tao,
      sabi nila, aso, pusa, kumare, kumpare
    `,
  },
  // Who died some time ago.
  mourning: {
    en: `
      funeral, passed away, died in, died last, died of, buried, memorial, condolence*, late husband,
      late wife, late father, widow*, grief, griev*, mourning, rest in peace, rip, anniversary of, cemetery,
      obituary, wake, lost my
    `,
    es: `
      funeral, fallecio, murio, entierro, enterr*, pesame, difunt*, viud*, duelo, luto, que en paz descanse,
      aniversario, velorio, panteon, misa, novenario
    `,
    vi: `
      đám tang, đám ma, mất năm, qua đời, mất rồi, đã mất, giỗ, chia buồn, tang, quá cố, mồ mả, góa, cầu siêu
    `,
    zh: `葬礼, 去世, 过世, 丧, 追悼, 节哀, 已故, 寡, 守孝, 清明, 扫墓, 走了以后, 离世, 遗`,
    ar: `جنازة, توفى, توفي*, وفاة, عزاء, مرحوم*, ارملة, حداد, رحمه, مقبرة, دفن*, اربعين`,
    ht: `antèman, lantèman, mouri ane, te mouri, defen, kondoleyans, vèv, dèy, veye, simityè`,
    so: `
      aas*, geeriyoo*, dhintay, dhimatay, tacsi*, alle ha u naxariisto, naxariisto, carmal*, dhimasho, xabaal*
    `,
    ru: `
      похорон*, умер в, умерла в, скончал*, соболезн*, покойн*, вдов*, траур, поминк*, память, годовщин*,
      кладбищ*, горе, умер от
    `,
    fr: `
      enterrement, obseques, decede*, mort en, morte en, condoleances, defunt*, veuf, veuve, deuil, cimetiere,
      commemor*, perdu mon, perdu ma
    `,
    pt: `
      funeral, enterro, faleceu, morreu em, morreu ano, pesames, falecid*, viuv*, luto, velorio, cemiterio,
      missa, saudade
    `,
    ko: `장례, 돌아가셨, 돌아가신, 별세, 조문, 고인, 사별, 제사, 추모, 기일, 산소, 상중, 세상을 떠난`,
    tl: `
      libing, lamay, namatay noong, yumao, pumanaw, nakikiramay, balo, byuda, patay na, puntod, burol, 40 days,
      luksa
    `,
  },
  // Teams and matches.
  sport: {
    en: `
      team, match, playoffs, won, lost the, score, coach, football, soccer, basketball, baseball, fans, league,
      tournament, championship, inning, quarterback, defense, offense
    `,
    es: `
      equipo, partido, gano, perdio, ganamos, perdimos, gol*, futbol, liga, torneo, campeon*, entrenador,
      seleccion, penal*, america, chivas
    `,
    vi: `đội, trận, bóng đá, thắng, thua, bàn thắng, giải, đá banh, vô địch, huấn luyện viên`,
    zh: `球队, 比赛, 赢了, 输了, 足球, 篮球, 球赛, 冠军, 教练, 进球, 决赛`,
    ar: `فريق, مباراة, فاز, خسر, فزنا, هدف, كرة, دوري, بطولة, منتخب, مدرب`,
    ht: `ekip, match, genyen match, pèdi, gòl, foutbòl, boul, chanpyon*, antrenè`,
    so: `kooxda, kooxdayda, ciyaarta, guulaysatay, goolal*, kubad*, horyaal*, tababare*`,
    ru: `
      команд*, матч*, выигра*, проигра*, гол, гола, футбол*, хокке*, лига, турнир*, чемпион*, тренер*, сборн*,
      болел за
    `,
    fr: `
      equipe, match*, gagne, perdu, but, foot*, rugby, ligue, tournoi, champion*, entraineur, bleus,
      supporter*
    `,
    pt: `
      time, jogo, ganhou, perdeu, gol, gols, futebol, campeonato, campea*, tecnico, torcida, flamengo, pelada,
      selecao
    `,
    ko: `경기, 팀이, 이겼, 졌, 축구, 야구, 농구, 우승, 감독, 응원, 리그`,
    tl: `team, laro, laban, nanalo, natalo, basketball, liga, champion*, coach, ginebra, volleyball`,
  },
  // Food and where it is eaten.
  food: {
    en: `
      restaurant, coffee, cake, spicy, recipe, chocolate, pizza, tacos, dinner, lunch, breakfast, brunch, bbq,
      salsa, wings, dessert, buffet, snack, cookies, hungry, starving, soup, tea
    `,
    es: `
      restaurante, cafe, pastel, picante, receta, chocolate, pizza, taco*, cena, comida, desayuno, salsa,
      tamal*, postre, hambre, sopa, antojo, pozole, mole, chile, pan dulce
    `,
    vi: `
      nhà hàng, quán, cà phê, bánh, cay, món, nấu, socola, phở, bún, ăn tối, ăn trưa, bữa, đói, canh, chè, lẩu
    `,
    zh: `餐厅, 饭店, 咖啡, 蛋糕, 辣, 菜谱, 巧克力, 火锅, 晚饭, 午饭, 早饭, 饿, 汤, 奶茶, 零食, 美食, 甜点`,
    ar: `
      مطعم, قهوة, كيك, حار جدا طعم, وصفة, شوكولاتة, بيتزا, عشا, غدا, فطور, جوعان*, شوربة, حلويات, شاورما, اكلة
    `,
    ht: `
      restoran, kafe, gato, pike, resèt manje, chokola, pitza, dine, manje midi, grangou, soup, griyo, diri,
      pikliz, manje maten
    `,
    so: `
      makhaayad*, qaxwo*, keeg*, basbaas*, karin cunto, shukulaato*, casho*, qado*, quraac*, gaajo*, maraq*,
      shaah*, bariis*
    `,
    ru: `
      ресторан*, кафе, кофе, торт*, остр*, рецепт блюда, шоколад*, пицц*, ужин*, обед*, завтрак*, голод*, суп*,
      чай, борщ*, шашлык*, пельмен*
    `,
    fr: `
      restaurant, cafe, gateau*, epice*, recette*, chocolat, pizza, diner, dejeuner, petit dejeuner, faim,
      soupe, dessert, raclette, couscous, the
    `,
    pt: `
      restaurante, cafe, bolo, apimentad*, receita de, chocolate, pizza, jantar, almoco, cafe da manha, fome,
      sopa, sobremesa, churrasco, feijoada, brigadeiro, pimenta
    `,
    ko: `식당, 맛집, 커피, 케이크, 매운, 레시피, 초콜릿, 피자, 저녁밥, 점심, 아침밥, 배고파, 국물, 디저트, 떡볶이, 라면, 반찬, 찌개, 불닭`,
    tl: `
      restaurant, kape, cake, maanghang, recipe, chocolate, pizza, hapunan, tanghalian, almusal, gutom, sabaw,
      merienda, adobo, sinigang, ulam, lechon
    `,
  },
  // Phones, cars, machines of the house.
  things: {
    en: `
      phone, cell, app, wifi, internet, computer, laptop, printer, website, portal, password, login,
      video call, zoom, car, truck, tire, engine, fridge, washer, plant*, screen, link, text, texts, voicemail,
      email, battery on my phone, charger, connection, signal, hair, nails, shoes
    `,
    es: `
      telefono, celular, cel, app, aplicacion, wifi, internet, computadora, impresora, pagina, contraseña,
      videollamada, zoom, carro, coche, troca, llanta, motor, refri, lavadora, planta*, pantalla, enlace, link,
      mensaje*, correo, cargador, señal, zapatos
    `,
    vi: `
      điện thoại, phone, app, wifi, internet, máy tính, laptop, máy in, trang web, mật khẩu, zoom, xe, bánh xe,
      tủ lạnh, máy giặt, cây, màn hình, link, tin nhắn, email, sạc, tóc, giày
    `,
    zh: `手机, 软件, 网络, 电脑, 打印机, 网站, 密码, 登录, 视频通话, 车子, 轮胎, 冰箱, 洗衣机, 植物, 屏幕, 链接, 短信, 邮件, 充电器, 信号, 鞋`,
    ar: `
      تلفون, جوال, موبايل, تطبيق, واي فاي, نت, كمبيوتر, لابتوب, طابعة, موقع, كلمة سر, زوم, سيارة, كفر, ثلاجة,
      غسالة, شاشة, رابط, رسايل, ايميل, شاحن, شبكة
    `,
    ht: `
      telefòn, selilè, app, aplikasyon, wifi, entènèt, òdinatè, enprimant, sit, modpas, zoom, machin,
      kawotchou, frijidè, plant, ekran, lyen, mesaj, imel, chajè, siyal
    `,
    so: `
      taleefan*, telefoon*, moobayl*, app, abka, wifi, internet*, kombuyuutar*, daabace*, bogga, furaha sirta,
      zoom, gaari*, baabuur*, qaboojiye*, shaashad*, linkiga, fariin*, iimayl*, jaajar*
    `,
    ru: `
      телефон*, приложени*, вайфай, интернет*, компьютер*, ноутбук*, принтер*, сайт*, пароль*, зум, машин*,
      колес*, холодильник*, стиралк*, цветок, экран*, ссылк*, сообщени*, почт*, зарядк*, сигнал
    `,
    fr: `
      telephone, portable, tel, appli*, wifi, internet, ordi*, imprimante, site, mot de passe, zoom, voiture,
      pneu*, moteur, frigo, machine a laver, plante*, ecran, lien, message*, mail, chargeur, reseau
    `,
    pt: `
      telefone, celular, app, aplicativo, wifi, internet, computador, impressora, site, senha, zoom, carro,
      pneu, motor, geladeira, maquina de lavar, planta*, tela, link, mensage*, email, carregador, sinal
    `,
    ko: `
      전화기, 핸드폰, 휴대폰, 폰, 앱, 와이파이, 인터넷, 컴퓨터, 노트북, 프린터, 홈페이지, 사이트, 비밀번호, 줌, 자동차, 타이어, 냉장고, 세탁기, 화면, 링크, 문자, 이메일,
      충전기, 신호
    `,
    tl: `
      phone, cellphone, cp, app, wifi, internet, signal, computer, laptop, printer, website, password, zoom,
      kotse, gulong, ref, washing machine, halaman, screen, link, text, email, charger, load
    `,
  },
  // Names, streets, addresses.
  names: {
    en: `
      my name, name is, named, nickname, surname, last name, street, address, moved, zip, apartment,
      number changed, new number, insurance card, date of birth, dob, contact, called the, brand
    `,
    es: `
      me llamo, mi nombre, apellido, apodo, calle, direccion, mude, codigo postal, apartamento, numero nuevo,
      fecha de nacimiento, contacto, se llama, soy
    `,
    vi: `tên, họ, biệt danh, đường, địa chỉ, dọn, dọn nhà, mã vùng, số mới, ngày sinh, tên là, gọi là, liên lạc`,
    zh: `我叫, 名字, 姓, 外号, 街, 地址, 搬家, 搬到, 邮编, 新号码, 生日是, 叫做, 联系人, 换号`,
    ar: `اسمي, اسم, لقب, شارع, عنوان*, انتقلت, نقلت, رقم جديد, تاريخ ميلاد, اسمه, اسمها, كنية`,
    ht: `non mwen, rele, siyati, non, lari, adrès, demenaje, nouvo nimewo, dat nesans, kontak, ti non`,
    so: `
      magac*, magacayg*, naanays*, jid*, waddada, cinwaan*, guuray, lambar cusub, taariikhda dhalashada,
      la yiraahdo
    `,
    ru: `
      зовут, имя, фамили*, прозвищ*, кличк*, улиц*, адрес*, переехал*, индекс, новый номер, дата рождения,
      называется
    `,
    fr: `
      je m appelle, nom, surnom, rue, adresse, demenag*, code postal, nouveau numero, date de naissance,
      s appelle, prenom
    `,
    pt: `
      meu nome, nome, sobrenome, apelido, rua, endereco, mudei, mudamos, cep, numero novo, data de nascimento,
      se chama, chamo
    `,
    ko: `이름, 성함, 별명, 주소, 이사, 우편번호, 새 번호, 생년월일, 라고 불러, 이라는, 라는`,
    tl: `
      pangalan, apelyido, palayaw, address, kalye, lumipat, bagong number, birthday ko, tawag sa, ang pangalan
    `,
  },
  // Waiting, work, money, stress.
  work: {
    en: `
      hold, waiting, wait time, on hold, line, bored, boring, tired of, sick of, traffic, long wait, queue,
      late, busy, stress*, overwhelmed, swamped, deadline, boss, shift, work, meeting, job, rent, prices,
      price, cost, expensive, money, pay
    `,
    es: `
      espera, esperando, linea, aburrid*, hart*, trafico, fila, tarde, ocupad*, estres*, agobiad*, jefe, turno,
      trabajo, chamba, jale, junta, renta, precio*, costo, car*, dinero, pagar
    `,
    vi: `
      chờ, đợi, chán, kẹt xe, xếp hàng, trễ, bận, stress, căng thẳng, sếp, ca, làm việc, công việc, họp,
      tiền nhà, giá, đắt, mắc, tiền
    `,
    zh: `等, 排队, 无聊, 堵车, 迟到, 忙, 压力, 老板, 上班, 加班, 工作, 开会, 房租, 价格, 贵, 钱, 累死, 忙死`,
    ar: `
      انتظر, انتظار, ملل, زهق*, زحمة, طابور, متاخر, مشغول*, ضغط شغل, مدير, دوام, شغل, عمل, اجتماع, ايجار, سعر,
      غالي, فلوس
    `,
    ht: `
      tann, ap tann, annwiye, blokis, liy, an reta, okipe, estrès, bòs, travay, djòb, reyinyon, lwaye, pri,
      chè, lajan, kòb
    `,
    so: `
      sugay*, sug*, caajis*, jaam*, saf*, daah*, mashquul*, walaac shaqo, shaqo*, shaqad*, shir*, kiro*,
      qiimo*, qaali*, lacag
    `,
    ru: `
      жда*, ожидани*, скучно, надоел*, пробк*, очеред*, опозда*, занят*, стресс*, начальни*, смен*, работ*,
      совещани*, аренд*, цен*, дорог*, деньг*
    `,
    fr: `
      attend*, attente, ennui*, marre, bouchon*, file, retard, occupe*, stress*, deborde*, patron, boulot,
      travail, reunion, loyer, prix, cher, chere, argent
    `,
    pt: `
      esper*, fila, tedio, cansad* de, de saco cheio, transito, atras*, ocupad*, estress*, chefe, turno,
      trabalho, trampo, reuniao, aluguel, preco*, car*, dinheiro
    `,
    ko: `기다리, 대기, 심심, 지루, 막혀, 줄 서, 늦, 바빠, 바쁘, 스트레스, 사장, 근무, 회사, 일이 많, 회의, 월세, 가격, 비싸, 돈`,
    tl: `
      hintay, naghihintay, pila, inip, sawa, traffic, late, busy, stress, boss, shift, trabaho, meeting, upa,
      presyo, mahal ng, pera, bayad
    `,
  },
  // Prescriptions and pharmacies.
  refill: {
    en: `
      refill*, prescription, rx, pharmacy, cvs, walgreens, pick up, mail order, samples, renew, brand name,
      generic, copay, dose change, side effects of, what is it for, take with food, bottle label
    `,
    es: `
      resurtir, resurtido, receta, farmacia, recoger, renovar, generico, muestras, efectos secundarios,
      para que es, con comida, surtir
    `,
    vi: `
      refill, toa, toa thuốc, nhà thuốc, tiệm thuốc, cvs, lấy thuốc, mua thêm, tác dụng phụ,
      uống trước hay sau, thuốc này
    `,
    zh: `续药, 补药, 处方, 药房, 药店, 取药, 开药, 副作用, 饭前, 饭后, 这个药, 配药`,
    ar: `تجديد, اجدد, وصفة, صيدلية, استلم, دوا خلص, جنيس, اعراض جانبية, قبل اكل, بعد اكل`,
    ht: `refill, preskripsyon, famasi, pran medikaman, renouvle, efè segondè, avan manje, apre manje`,
    so: `cusboonaysii*, dib u buuxi*, rijeeto*, farmashi*, farmasi*, soo qaado, saamayn*, cuntada ka hor`,
    ru: `рецепт*, аптек*, забрать, продлить, дженерик, побочн*, до еды, после еды, таблетки от`,
    fr: `renouvel*, ordonnance, pharmacie, recuperer, generique, effets secondaires, avant repas, pendant repas`,
    pt: `
      renovar, receita, farmacia, retirar, generico, amostra*, efeitos colaterais, antes de comer,
      depois de comer
    `,
    ko: `리필, 처방, 처방전, 약국, 약 받, 부작용, 식전, 식후, 무슨 약, 약 타`,
    tl: `
      refill, reseta, botika, pharmacy, kunin, generic, side effect*, bago kumain, pagkatapos kumain,
      para saan
    `,
  },
  // Tests, vaccines, therapy.
  checkup: {
    en: `
      screening, lab, labs, results, colonoscopy, mammogram, xray, x ray, mri, ultrasound, vaccine*, flu shot,
      shot, blood test, blood work, bloodwork, glucose test, a1c, physical, eye exam, dentist, therapy, pt,
      rehab, cardiology, surgery date, biopsy, scan, referral
    `,
    es: `
      examen*, laboratorio, resultados, colonoscopia, mamografia, radiografia, rayos x, resonancia,
      ultrasonido, vacuna*, analisis, prueba de, fisico, dentista, terapia, rehabilitacion, cardiologo,
      biopsia
    `,
    vi: `
      xét nghiệm, kết quả, nội soi, nhũ ảnh, chụp, x quang, mri, siêu âm, chích ngừa, vắc xin, thử máu,
      khám mắt, nha sĩ, vật lý trị liệu, sinh thiết, tầm soát
    `,
    zh: `检查, 化验, 结果, 肠镜, 胃镜, 拍片, 核磁, b超, 超声, 疫苗, 打针, 抽血, 验血, 牙医, 理疗, 康复, 活检, 筛查`,
    ar: `
      فحص, تحليل, تحاليل, نتيجة, نتائج, منظار, اشعة, رنين, سونار, لقاح, تطعيم*, مختبر, اسنان, علاج طبيعي, خزعة
    `,
    ht: `
      tès, analiz, rezilta, laboratwa, lab, kolonoskopi, mamografi, radyografi, sonografi, vaksen, pran san,
      dantis, terapi, byopsi
    `,
    so: `
      baaris*, baaritaan*, natiijo*, shaybaar*, raajo*, tallaal*, tallaalk*, dhiig baaris, ilkaha,
      daaweyn jireed
    `,
    ru: `
      анализ*, результат*, обследовани*, колоноскоп*, маммограф*, рентген*, мрт, узи, вакцин*, привив*,
      лаборатори*, стоматолог*, физиотерап*, биопси*, флюорограф*
    `,
    fr: `
      examen*, analyse*, resultat*, labo*, coloscopie, mammographie, radio, irm, echographie, vaccin*,
      prise de sang, dentiste, kine*, reeducation, biopsie, depistage
    `,
    pt: `
      exame*, laboratorio, resultado*, colonoscopia, mamografia, raio x, ressonancia, ultrassom, vacina*,
      exame de sangue, dentista, fisioterapia, biopsia, curva glicemica
    `,
    ko: `검사, 결과, 대장내시경, 내시경, 유방촬영, 엑스레이, 초음파, 백신, 예방접종, 주사 맞, 피검사, 치과, 물리치료, 재활, 조직검사`,
    tl: `
      lab, laboratory, resulta, colonoscopy, mammogram, xray, ultrasound, bakuna, blood test, dentista,
      therapy, biopsy, ct scan, turok
    `,
  },
  // Normal, fine, no hurry.
  well: {
    en: `
      normal, fine, good, stable, no symptoms, no problems, no issues, within range, controlled, healthy,
      perfect, mild, slight, little sore, ok, okay, no fever, no pain, nothing serious, not urgent, no rush,
      not an emergency, no emergency
    `,
    es: `
      normal, bien, estable, sin sintomas, sin problemas, en rango, saludable, perfecto, leve, poquito,
      sin fiebre, sin dolor, no es urgente, no hay prisa, no es emergencia, nada grave, no es nada
    `,
    vi: `
      bình thường, ổn, ổn định, không sao, không triệu chứng, không có gì, nhẹ, hơi, chút xíu, không sốt,
      không đau, không gấp, không cần gấp, tốt
    `,
    zh: `正常, 没事, 稳定, 没有症状, 没问题, 轻微, 有点, 一点点, 不发烧, 不痛, 不疼, 不急, 不着急, 不是急事, 健康, 很好`,
    ar: `
      طبيعي*, زين, تمام, كويس*, مستقر, بدون اعراض, بدون مشاكل, خفيف*, شوي, شوية, مو مستعجل, مش مستعجل,
      مش ضروري, لا حرارة, صحة
    `,
    ht: `
      nòmal, byen, anfòm, estab, san pwoblèm, pa gen pwoblèm, lejè, ti kras, pa gen lafyèv, pa gen doulè,
      pa ijan, pa prese, bon
    `,
    so: `
      caadi*, fiican, deggan*, dhib ma leh, dhibaato ma leh, yar, qandho malaha, xanuun malaha, degdeg maaha,
      degdeg ma aha, caafimaad*, nabad*
    `,
    ru: `
      нормальн*, норма, норме, хорошо, стабильн*, без симптомов, без проблем, слегка, немного, чуть,
      температуры нет, боли нет, не срочно, не спешно, здоров*, несильно, легк*
    `,
    fr: `
      normal*, bien, stable, sans symptome*, aucun probleme, leger*, legere, un peu, pas de fievre, pas mal,
      pas urgent, rien d urgent, pas presse*, rien de grave, bonne sante
    `,
    pt: `
      normal, bem, estavel, sem sintomas, sem problemas, leve, um pouco, pouquinho, sem febre, sem dor,
      nao e urgente, sem pressa, nada grave, saudavel, tranquil*, otim*
    `,
    ko: `정상, 괜찮, 안정적, 증상 없, 문제 없, 가벼운, 살짝, 조금, 약간, 열 없, 안 아파, 급하지 않, 급한 건 아니, 건강, 무사`,
    tl: `
      normal, okay, ok, stable, walang sintomas, walang problema, konti, kaunti, medyo, walang lagnat,
      walang sakit, hindi urgent, di urgent, di naman emergency, hindi naman emergency, malusog, mabuti
    `,
  },
  // If, could, should, when.
  supposing: {
    en: `
      if, would, could it, can it, should, suppose, what if, in theory, when do, might, how do i know,
      how will i know, how would
    `,
    es: `si, podria, puede, deberia, supong*, en teoria, cuando debo, como sabre, como se si, si llegara`,
    vi: `nếu, có thể, lỡ, giả sử, có nên, làm sao biết, khi nào, có bị`,
    zh: `如果, 会不会, 可以吗, 能不能, 假如, 要是, 怎么知道, 该不该, 算不算, 是不是`,
    ar: `اذا, لو, ممكن, هل, يمكن, لازم, كيف اعرف, متى`,
    ht: `si, èske, ta, kapab, sipoze, kijan m ap konnen, kilè, ta dwe`,
    so: `haddii, hadii, hadduu, ma, miyaa, malaha, sidee ku ogaan, goorma, suurtagal`,
    ru: `если, ли, может ли, можно ли, нужно ли, стоит ли, как понять, как узнать, когда, бы, вдруг`,
    fr: `si, est ce que, peut on, pourrait, faut il, devrais, suppose, comment savoir, quand, serait`,
    pt: `se, sera que, pode, poderia, deveria, supond*, como saber, como sei, quando, seria`,
    ko: `만약, 혹시, 일까요, 인가요, 될까요, 되나요, 어떻게 알, 하면, 할까요, 해도 되`,
    tl: `kung, pwede ba, puwede ba, dapat ba, sakali, paano malalaman, kailan, baka, pano kung`,
  },
  // Dreams, costumes, toys, parties.
  play: {
    en: `
      dream*, dreamt, nightmare*, costume, halloween, makeup, fake, pretend*, prank, party, parade, toy,
      ketchup, statue, haunted, ghost, zombie*, vampire
    `,
    es: `
      soñ*, sueño, pesadilla*, disfraz, halloween, maquillaje, falso, falsa, fingi*, broma, fiesta, posada,
      juguete, dia de muertos, fantasma, vampiro
    `,
    vi: `mơ, giấc mơ, ác mộng, hóa trang, halloween, giả, đồ chơi, tiệc, ma, đùa giỡn`,
    zh: `梦, 做梦, 噩梦, 万圣节, 化妆, 假的, 玩具, 派对, 鬼, 装的, 恶作剧, 扮`,
    ar: `حلم*, حلمت, كابوس*, تنكر*, هالوين, مزيف, لعبة, حفلة, شبح, مقلب, تمثيل`,
    ht: `rèv, reve, kochma, degize, halloween, kanaval, fo, jwèt, fèt, zonbi, makiyaj`,
    so: `riyo*, riyooday, qarow*, dabaaldeg*, boombale, been, xaflad*, jin`,
    ru: `
      снил*, приснил*, сон, кошмар*, костюм*, хэллоуин*, грим, игрушк*, вечеринк*, праздник*, понарошку,
      розыгрыш, привидени*
    `,
    fr: `
      rev*, reve, cauchemar*, deguis*, halloween, maquillage, faux, fausse, jouet*, fete, carnaval, fantome,
      zombie, semblant
    `,
    pt: `
      sonh*, sonhei, pesadelo*, fantasia, halloween, maquiagem, falso, falsa, fingi*, brinquedo*, festa,
      carnaval, fantasma, zumbi, pegadinha
    `,
    ko: `꿈, 악몽, 할로윈, 분장, 가짜, 장난감, 파티, 귀신, 좀비, 코스튬, 잔치`,
    tl: `
      panaginip, napanaginipan, bangungot, costume, halloween, makeup, peke, laruan, party, fiesta, multo,
      zombie, kunwari
    `,
  },
  // Days, months, journeys to come.
  later: {
    en: `
      tomorrow, next week, next month, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january,
      february, march, april, may, june, july, august, september, october, november, december, upcoming,
      vacation, trip, travel, cruise, flight
    `,
    es: `
      mañana, proxima semana, proximo mes, lunes, martes, miercoles, jueves, viernes, sabado, domingo, enero,
      febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, vacaciones,
      viaje, viajar, vuelo
    `,
    vi: `
      ngày mai, tuần sau, tháng sau, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, sắp tới,
      du lịch, chuyến bay, về việt nam
    `,
    zh: `明天, 下周, 下星期, 下个月, 星期, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 礼拜, 旅游, 旅行, 飞机, 度假, 回国`,
    ar: `
      بكرة, غدا, اسبوع جاي, اسبوع قادم, شهر جاي, اثنين, ثلاثاء, اربعاء, خميس, جمعة, سبت, احد, سفر, رحلة, اجازة,
      عطلة
    `,
    ht: `
      demen, semèn pwochèn, mwa pwochen, lendi, madi, mèkredi, jedi, vandredi, samdi, dimanch, vwayaj, vakans,
      avyon
    `,
    so: `
      berri, berrito, toddobaadka soo socda, bisha soo socota, isniin*, talaado*, arbaco*, khamiis*, jimc*,
      sabti*, axad*, safar*, fasax*, duulimaad*
    `,
    ru: `
      завтра, на следующей, понедельник*, вторник*, среду, четверг*, пятниц*, суббот*, воскресень*, январ*,
      феврал*, март*, апрел*, мая, июн*, июл*, август*, сентябр*, октябр*, ноябр*, декабр*, отпуск*, поездк*,
      рейс*
    `,
    fr: `
      demain, semaine prochaine, mois prochain, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche,
      janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre,
      vacances, voyage, vol
    `,
    pt: `
      amanha, semana que vem, proxima semana, mes que vem, segunda, terca, quarta, quinta, sexta, sabado,
      domingo, janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro,
      dezembro, ferias, viagem, viajar, voo
    `,
    ko: `내일, 다음 주, 다음주, 다음 달, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일, 여행, 비행기, 휴가, 한국 가`,
    tl: `
      bukas, susunod na linggo, next week, next month, lunes, martes, miyerkules, huwebes, biyernes, sabado,
      linggo, bakasyon, byahe, flight
    `,
  },
};
