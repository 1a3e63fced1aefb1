import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/** How dangers are said in Portuguese as it is texted in the US: Brazilian mainly, Cape Verdean and European too. */
export const PORTUGUESE: LanguageRules = {
  language: 'pt',
  reviewedBy: null,
  small: list(`
    o, os, as, na, nos, nas, do, da, dos, das, meu, minha, seu, sua, ele, ela, eu, a gente, um, uma, ta, to, está,
    estou, me, se, pra, pro, e, em, com, já, só, demais, aqui, agora, lhe, te, ao, à, esse, essa, por, ainda, foi
  `),
  concepts: {
    cant: list(`
      não consigo, não consegue, n consigo, nao to conseguindo, não tá conseguindo, nao conceguindo, conseguindo não,
      não dá pra, dificuldade de, dificuldade pra, mal consigo, mal consegue, sem conseguir, nao posso, difícil
    `),
    breathe: list('respirar, respira, respirando, ar, fôlego, puxar ar, respiração'),
    chest: list('tórax, meio do peito, seio esquerdo, busto, peito, coração, no peito, no coração'),
    hurts: list(`
      cinto, puxando, comprimindo, espremendo, queimando, rasgando, agulhada, latejando, sufoco, elefante, dor,
      dores, doendo, dói, aperto, apertando, apertado, pressão, peso, pesado, pontada, fisgada, queimação, queima,
      ardendo, tijolo, sentado, esmagando, facada, arde
    `),
    withit: list(`
      ânsia, gelada, maxilar, ombro, mão, fraqueza, tontura, sem ar, arroxeado, braço, mandíbula, queixo, no queixo,
      no braço, suando, suor, suando frio, pálido, branco, cinza, enjoada, vomitar, costas, falta ar, ensopada,
      gelado, tonto
    `),
    severe: list(`
      torce, encharcada, insuportavel, horrivel, muito forte, chorando de dor, não aguento de dor, dobrado, curvado,
      agoniada, pior, forte demais, gritando, encolhido, rolando, rasgando, de repente, terrível, tábua, em pé,
      punhalada, desmaiando
    `),
    face: list(`
      cantinho da boca, canto da boca, lábio, metade da cara, lado do rosto, boca, rosto, cara, sorriso, pálpebra,
      olho, metade rosto, riso
    `),
    crooked: list(`
      pendeu, pendurada, puxada, desceu, parada, tortinha, virada, dormente, repuxada, entortou, torta, torto, caiu,
      caída, caido, paralisado, paralisada, mole, baba, repuxou
    `),
    limb: list('braço, perna, mão, lado esquerdo, lado direito, um lado, metade corpo, lado'),
    numb: list(`
      não segura o garfo, mole, frouxo, não levanta, não consigo mexer, fraco de um lado, perdi a força, perdeu a
      força, morta, caindo sem força, dormentes, formigamento, não obedece, dormente, adormecido, adormecida, mole do
      nada, ficou mole, formigando, não mexe, paralisou, sem força, derruba, não segura, despenca, não sente, sem
      movimento, esqueceu o braço, paralisado
    `),
    blue: list('roxo, roxa, roxinho, roxos, roxas, azul, azulado, azuis, cinza, arroxeado, arroxeada'),
    lips: list(`
      pele, língua, filho, menino, ela, carinha, boca, lábio, lábios, beiço, bebê, neném, dedo, unha, ficando, ficou
    `),
    swollen: list(`
      balão, inchadas, inchados, estufado, trancando, trancou, inchou, inchado, inchada, inchando, inchar, inchaço,
      enorme, fechando, fechou, deformado, fecha
    `),
    throat: list(`
      pálpebra, pálpebras, pescoço, bochecha, orelha, garganta, língua, lábio, lábios, rosto, beiço, boca, cara,
      glote, olhos
    `),
    allergen: list(`
      gergelim, frutos do mar, ovo, morango, vespa, mosquito, dipirona, vacina, ibuprofeno, nozes, amendoim, camarão,
      abelha, marimbondo, castanha, penicilina, benzetacil, remédio, antibiótico, kiwi, peixe, leite, picada,
      amoxicilina, alergia, formiga
    `),
    hives: list(`
      respiração, raspando, falta de ar, tontura, chiado, empolado, empolou, empolada, vermelhão, urticária, coçando,
      vomitou, vomitando, chiando, rouca, rouco, tonto, desmaiando, voz mudou, inchado
    `),
    blood: list('sangue, sangrando, sangra, sangramento, hemorragia, sangrar'),
    gush: list(`
      curativo, encheu, jorrando, não consigo estancar, não consigo parar, bastante, sem parar, poça, ensopou,
      escorrendo, não quer parar, lavado, não para, não estanca, nada de estancar, esguichando, espirrando, muito,
      demais, coágulos, toalhas, absorvente, absorventes, encharcando, faz uma hora, jato, pingando sem, xarelto,
      warfarina, toalha, rio
    `),
    took: list(`
      bebido, ingeri, chupou, lambeu, injetou, usou, virou, mandou pra dentro, botou na boca, tomou, tomei, bebeu,
      engoliu, comeu, ingeriu, mastigou, bebi, engoli, dei, tomaram, comi, aplicou
    `),
    pills: list(`
      gotas, caixinha, tarja preta, morfina, tramadol, metformina, diazepam, antialérgico, losartana, fluoxetina,
      comprimidos, comprimido, remédios, remédio, cartela, dipirona, paracetamol, rivotril, tylenol, calmantes,
      calmante, clonidina, ibuprofeno, pílulas, antidepressivo, insulina, xarope, fentanil
    `),
    many: list(`
      semana toda, vidro, vazio, punhado, inteira, inteiro, dobro, uns 20, de uma vez, overdose, todos, tudo, toda,
      cartela, monte, vários, muitos, 10, 12, 15, 16, 20, 25, 30, 40, 50, frasco, caixa, da vó, de pressão, vezes a
      dose, pinga, cerveja, demais
    `),
    poison: list(`
      detergente, desentupidor, limpador, amaciante, perfume, creolina, óleo diesel, raticida, veneno de rato,
      agrotóxico, lava roupas, sabão líquido, alvejante, vape, pilha redonda, água sanitária, sanitária, cândida,
      cloro, veneno, chumbinho, soda, soda cáustica, bateria, pilha, ímãs, ímã, desinfetante, gasolina, querosene,
      ácido, inseticida, naftalina, cosmético, baiacu, thinner, álcool, removedor
    `),
    child: list(`
      no bebê, bebê, neném, nene, filho, filha, menino, menina, criança, sobrinho, sobrinha, neto, neta, pequeno
    `),
    senseless: list(`
      desabou, não dá sinal, desfalecido, desacordou, não desperta, perdeu a consciência, perdeu os sentidos, perdi
      os sentidos, em coma, não volta, largado no chão, não acorda, não acorda direito, desacordado, desacordada,
      inconsciente, desmaiou, apagou, desmaiado, desmaiada, sem sentidos, não reage, não responde nem, não consigo
      acordar, caída dura, caiu dura, não abre o olho
    `),
    confused: list(`
      embaralhando tudo, fala bobagem, sem noção de onde, trocando nomes, não fala coisa com coisa, alucinando,
      perdido no tempo, confuso, confusa, falando besteira, falando coisa sem, coisa sem nexo, delirando, delira, não
      sabe onde, não conhece ninguém, nao sabe q dia, não diz coisa, vendo gente, variando das ideias, desorientado,
      não entende o que
    `),
    fever: list(`
      febre, febrão, calafrio, calafrios, ardendo em febre, fervendo, 39, 39.6, 39.8, 40, tremedeira, tremendo de
      frio
    `),
    hot: list(`
      febre, febrão, fervendo, 38, 38.0, 38.1, 38.2, 38.3, 38.4, 38.5, 38.6, 38.7, 38.8, 39, 39.5, 40, 100.4, 100.8,
      100.9, 101, 102
    `),
    newborn: list('recém nascido, rn, recém-nascido, bebê nascido'),
    weeksOld: list(`
      (2|3|4|5|6|7|8|9|10|11|12|duas|três|tres|seis) semanas, (2|dois|1|um) mes*, (2|dois) meses, mes e meio, (5|7|8|
      9|10|12|15|18|20|21|27|30|40) dias
    `),
    headhit: list(`
      bateu a têmpora, bateu testa, caiu do telhado, caiu da escada, caiu da bicicleta, caiu de costas, queda &
      cabeça, batida na cabeça, no piso de cabeça, bateu cabeça, bati cabeça, bate cabeça, caiu de cabeça, pancada na
      cabeça, caiu da cama, pedrada na cabeça, escorregou do colo, balanço na testa, galo na cabeça, acidente de
      moto, teto caiu na cabeça, tombo
    `),
    after: list(`
      boceja, bobagem, vomitou, desorientado, chora sem parar, dormindo demais, apagando, convulsão, vomita,
      vomitando, sonolento, sonolenta, sonolência, confuso, confusa, cambaleia, eliquis, xarelto, pupila, mole,
      falando estranho, perguntando, dorme, sangra, não lembra, desmaiou, piso
    `),
    belly: list('barriga, estômago, ventre, lado direito, rim, abdome'),
    pregnant: list(`
      grávida, gestação, gestante, parto, ganhei bebê, ganhei neném, (sétimo|oitavo| nono) mês, (7|8|9) meses, (8|9|
      10|12|20|28|29|30|32|36|37|39) semanas
    `),
    sugar: list(`
      glicose, glicemia, açúcar, hipoglicemia, diabético, diabética, dextro, aparelho, insulina, sensor
    `),
    choke: list(`
      fechou a garganta, entalou, engasga com, pedaço de maçã, travou na garganta, engasgou, engasgado, engasgada,
      entalada, entalado, presa na garganta, atravessada, aspirou, desceu errado, engoliu moeda, parou no meio,
      tampinha
    `),
    scald: list(`
      chaleira, café fervendo, sopa, leite fervendo, churrasqueira, gasolina, chama, vapor, ferro de passar, água
      fervendo, água quente, fervendo, óleo quente, queimou, queimada, queimado, escaldado, fogo, botijão, panela,
      rojão, soda, café quente, álcool pegou
    `),
    big: list(`
      rosto, no rosto, no bebê, no peito, cara, peito, bebê, filha, filho, olho, pele, bolhas, pernas, dedos, mão,
      braços, roupa, banheira
    `),
    device: list(`
      tubinho do pescoço, tubo, tubo do pescoço, gastro, hemodiálise, fístula, aparelho de oxigênio, concentrador,
      traqueo, traqueostomia, cânula, respirador, bipap, oxigênio, botton, sonda, cateter, válvula, picc, port a
      cath, bomba de insulina, aspirador, ventilador mecânico
    `),
    broke: list(`
      escapou, caiu, arrancou, desligou, assobiando, não funciona, apitando, sangrando, vazando tudo, saiu, entupiu,
      entupida, parou, parou de funcionar, quebrou, rachou, queimou, soltou, não puxa, cheia, calafrio, 38.7, 39,
      vomita, despregou
    `),
    partner: list('marido, namorado, ex, companheiro, esposo, mulher, parceiro, sogra, família dele, ele'),
    beats: list(`
      me jogou, me deu um tapa, me espancou, me estuprou, me sufocou, jogar ácido, me queimou, me machuca, me bateu,
      bate em mim, me deu um soco, faca no meu pescoço, me bate, me agride, me espanca, me enforcou, me chutou, me
      empurra, me tranca, me prende, me arrastou, soco, ameaça, ameaçando, quebrando tudo, me obriga, me estrangula,
      me queima
    `),
    kill: list(`
      arrebentar a cabeça, quebrar a cabeça, afogar, queimar, degolar, enforcar ele, acabar com a vida dele,
      estrangular, matar, mato, furo, esfaquear, atirar, esganar, esgano, dar um tiro, dou um tiro, envenenar,
      sufocar, derrubar todo mundo
    `),
    elder: list('no vovô, na vovó, mãe, avó, vovó, vó, pai, titia, tia, bisavó, idosa, idoso, mamae, papai'),
    carer: list(`
      casa de repouso, neto, filho dela, vizinho que cuida, empregada, cuidadora, cuidador, enfermeira, asilo, lar,
      no asilo, no lar, curador, genro, cunhado, cunhada, irmão, sobrinho, moça que cuida
    `),
    harms: list(`
      amarraram, amarra, humilha, rouba, machuca, sacode, deixa com fome, empurrou, gritou, bate, bateu, bateram,
      belisca, tranca, grita, gritam, empurra, xinga, nega água, pega dinheiro, pega cartão, limpou conta, não dá,
      deixa sem, deixam sujo, roxo, maltrata, ameaça
    `),
  },
  says: {
    'cardiac.chest-pain': list('<chest> & <hurts>, stent & mesma dor'),
    'cardiac.heart-attack': list(`
      mão no coração & (suado|suando|caiu), ataque do coração, ataque no coração, ataque de coração, tendo um
      infarto, infartando, infarto + (acho|agora), acho + (infarto|infartou), ataque cardíaco & (acho|agora|tendo),
      botou mão no peito, coração parou, sem pulso, parada cardíaca agora
    `),
    'cardiac.heart-racing-faint': list(`
      (coração|batedeira) & (disparado|acelerado|apaguei|escurecendo|desmaiar|170|175|180|190|palpitando) &
      (disparado|escurecendo|apaguei|desmaiar|175|180|tonto)
    `),
    'cardiac.arm-jaw-pain': list(`
      (mandíbula|queixo|no queixo) & (dor|doendo) & <withit>, (dor|queimação) & pescoço & enjoada
    `),
    'stroke.named': list('(acho|ta|tendo) + (avc|derrame), derrame & acho'),
    'stroke.face': list('<face> & <crooked>, baba de um lado, babando de um lado'),
    'stroke.side': list('<limb> & <numb>, derruba tudo'),
    'stroke.speech': list(`
      fala arrastada, fala enrolada, língua enrolada, gagueja & (perguntas|entende|hora), não entende as perguntas,
      fala pastosa, não sai a fala, não consegue falar & (boca|braço|de repente), trocando palavras, fala enrolado,
      fala embolada, falando enrolado, língua grossa, embaralhado & falou, nao to achando as palavras, não acho as
      palavras, coisa sem nexo, sai palavra, falando enrolada, fala toda enrolada
    `),
    'stroke.sight': list('perdi visão, perdeu visão, cego de um olho, cega de um olho, sumiu a visão'),
    'stroke.worst-headache': list(`
      dor de cabeça & (pior da minha vida|pior da vida|de repente), bomba na cabeça, explodiu cabeça & vomitei
    `),
    'stroke.balance': list(`
      de repente & (andar reto|vê tudo dobrado|cambaleando|ve tudo dobrado), dobrado & andar
    `),
    'breathing.cannot': list(`
      cada respirada, respirada é uma luta, respirando mal, respira mal, respirando com dificuldade, cansando pra
      respirar, sem ar & (socorro|peito|roxo|ajuda), não está respirando, <cant> & <breathe>, não respira, parou de
      respirar, respirar direito & piorando, to sem ar, falta de ar & (bombinha|resolve|pontada|nao|bombas), cadê o
      ar, para de respirar, falta o ar
    `),
    'breathing.blue': list('<lips> & <blue>'),
    'breathing.struggling': list(`
      sufocada & (ar|socorro), buraquinho do pescoço, asfixia, falta de ar, sufocando, sufoco & dormir, costelas
      afundando, afunda quando respira, (pescoço|barriguinha|barriga|narina) & (afunda|puxa|puxando|abrindo) &
      (respira*|cinza|gemendo), gemendo pra respirar, cansado & (labios|beiço), respirando rápido & (peito|demais),
      chiado & (não fala|sala), tosse de cachorro & roxinho, espumando rosa, ataque de asma forte, crise de asma
      forte
    `),
    'breathing.inhaler': list(`
      (bombinha|inalador|aerolin|nebulização) & (não ajuda|não melhora|não funciona|não adiantou|não faz efeito|nao
      ajuda|nao melhora), (bombinha|ventolin|inalador|aerolin) & (não resolve|nao resolve|3 vezes|nada|não adianta|e
      nada)
    `),
    'breathing.oxygen-low': list(`
      (saturação|oxigênio|oxímetro|oximetro|satura|saturando) & (70|75|78|79|80|81|82|83|84|85|86|87|88|89)
    `),
    'anaphylaxis.swelling': list(`
      <throat> & <swollen>, <allergen> && <hives>, <allergen> & <swollen>, empolada & garganta, todo inchado &
      chiando
    `),
    'anaphylaxis.named': list('choque anafilático, (aplicar|aplicou|usei|apliquei) + epipen, edema de glote'),
    'bleeding.will-not-stop': list(`
      <blood> & <gush>, (nariz|nasal) sangrando & (hora|warfarina|xarelto), nariz não para & (xarelto|sangr*),
      sangrar pela boca
    `),
    'bleeding.inside': list(`
      (vomitando|vomitou|escarrando|tossiu|cuspindo|vomito) & sangue, borra de café, cocô preto, fezes pretas, vomito
      preto, sangue por tras
    `),
    'bleeding.wound': list(`
      (corte|facada|serra|dedo) & (esguichando|arrancou|estancar|profundo|osso), corte & não para
    `),
    'poisoning.swallowed': list('<took> & <poison>, <child> & <took> & (<pills>|dose|pressão)'),
    'poisoning.too-much': list('<took> & <pills> & <many>, a dose do xarope, vezes dose & (dormindo|nene)'),
    'poisoning.overdose': list(`
      overdose & (tomou|acho|roxo|ele|agora), fentanil & (roxo|roncando), fumou & apagou, (rivotril|drogas|álcool|
      pinga) & (não acorda|apagou), 50 unidades & (5|em vez)
    `),
    'poisoning.gas': list(`
      monóxido & (tocando|cabeça|dor), carvão & (mal|casa), cheiro de gás & (tontura|cabeça|dor)
    `),
    'seizure.having': list(`
      dente travado, solavanco, dura & (tremendo|não me ouve), crise convulsiva, ataque & (tremendo|espuma|babando),
      convulsão que não para, (tendo|teve) & convulsão & (agora|gravida|dura), ta tendo convulsão, convulsionando,
      ataque epiletico, crises & sem acordar, se debatendo & (olho|espumando), revirou os olhos, olhos & virado,
      tremeu todo & mordeu, tremendo & não me escuta, olho parado & pulando, olho de lado & duro, convulsão & (agora|
      8 minuto|dura)
    `),
    'unconscious.not-waking': list(`
      <senseless>, caído & (não responde|chão| janela), hora & (nao responde|não responde) & respira
    `),
    'unconscious.passed-out': list('desmaiou & (responde|2x|hoje), apagou & levantou, desmaiei duas vezes'),
    'unconscious.confused': list(`
      <confused> & (de repente|do nada|febre|insulina|ardendo|onde|cirurgia|glicose|conhece|confusa)
    `),
    'head-injury.signs': list(`
      <headhit> & <after>, cabeça & (vomita|vomitando|sonolento|pupila*) & (bateu|caiu|pancada|pedrada), pupila maior
    `),
    'head-injury.neck-back': list(`
      (pescoço|laje|raso|mergulhou|costas) & (não sente as pernas|nao sente as pernas|formiga tudo|não mexe as
      pernas)
    `),
    'infant-fever.told': list(`
      <newborn> & <hot>, <weeksOld> & (bebê|bebe|nenem|neném|bumbum|mamar|mama|de vida|nascida|nasceu|testa|ela|
      gemendo|nascido) && <hot>, (nasceu|ganhei|nascida) && <weeksOld> && <hot>, bebê nascido
    `),
    'infant.limp': list(`
      (rn|recém nascido|bebê|nenem|neném) & (molinho|mole|não mama|nao mama|não quer mamar|gelado|largou o peito|
      moleira) & (mama*|gelado|molinho|mole|respirando|vomita)
    `),
    'sepsis.fever-signs': list(`
      <fever> & (<confused>|delirando|manchas roxas|pescoço duro|pintinhas roxas|marmorizada|não sabe), (manchas|
      pintinhas) roxas & (somem|copo|febre), pescoço duro, cirurgia & (tremendo|confusa|calafrio)
    `),
    'sepsis.weak-immune-fever': list(`
      (quimio|quimioterapia|transplantado|baço|falciforme|leucemia|neutropenia|port a cath|picc) & (<hot>|calafrio)
    `),
    'pain.worst': list('pior dor da vida'),
    'pain.belly': list(`
      <belly> & (dor|doendo|dói) & <severe>, barriga dura, rolando no chão de dor, (dor|punhalada) & <severe> &
      (lado|costas|rim)
    `),
    'pain.testicle': list(`
      (testículo|no testículo) & (dor|inchado), saco & roxo & duro, olho & (doendo|sumiu) & (visão|vomitei)
    `),
    'pregnancy.bleeding': list(`
      <pregnant> & (sangue|sangrando|coágulos|absorvente|absorventes), tombo de barriga, cytotec & sangue
    `),
    'pregnancy.warning-signs': list(`
      (grávida|gestação|gravida|mês|parto|35 semanas) & (cabeça estourando|vendo luzinha|vista embaçada|16 por 11|
      inchada|inchei|convulsão|falta de ar|aperto|piscando), eclampsia & (cara|semanas), (oitavo|nono) mês &
      (pressão|pressao|embaçada)
    `),
    'pregnancy.baby-still': list(`
      (bebê|bebe|nenem|mexia|chuta) & (parou de mexer|não mexe|24h que nada|silêncio|silencio)
    `),
    'pregnancy.birth': list(`
      bolsa estourou, bolsa rompeu, agua verde, líquido verde & (semanas|grávida), contração & (minutos| sem|gemeos),
      neném nascendo, bebê nascendo, cordão saindo
    `),
    'diabetic.low': list(`
      <sugar> & (suando|falando besteira|engolir nada|encharcada|convulsionando|acorda|tremer|não diz coisa),
      insulina & não comeu
    `),
    'diabetic.high': list(`
      <sugar> & (hi|vomitando|vômito|vomito|hálito|halito) & (hi|vomit*|insulina|maçã|sonolento|cetona), cetona &
      (alta|respirando|3.2), hálito de maçã, acima de 500
    `),
    'diabetic.number': list(`
      (glicose|açúcar|glicemia|dextro) + (30|32|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|480|490|500|550|600),
      500 de glicose, 44 & mel
    `),
    'diabetic.pump': list('bomba de insulina & (entupiu|parou) & (490|cetona)'),
    'choking.now': list(`
      <choke> & (respira|roxo|garganta|baba|babando|sangue|vovô|voz|ar|tossir|pescoço|no pescoço|fala|saliva|nem|
      socorro|uva|tosse), engasgando, engasgou com, engasgada
    `),
    'burn.big': list('<scald> & <big>'),
    'burn.electric': list('choque na tomada, levou choque, fio de alta tensão, no fio de alta, eletrocut*'),
    'device.airway': list('traqueo* & (saiu|entupiu|rolha|cheia|colocar), cânula & saiu'),
    'device.failed': list('<device> & <broke>'),
    'device.power': list(`
      (luz|energia) & (oxigênio|oxigenio|respirador|no respirador|no oxigênio|concentrador)
    `),
    'device.line': list('(cateter|picc|port a cath) & (rachou|sangue|calafrio|38.7|39)'),
    'environmental.bite': list(`
      cachorro mordeu o rosto, (cobra|jararaca|escorpião|escorpiao|morcego|macaco|cascavel) & (picou|mordeu|mordida|
      picada|perna|quarto|no quarto|suando)
    `),
    'environmental.heat-cold': list(`
      dedos congelados, insolação & (vomit*|confus*|desmai*), hipotermia & (dorme|tremendo), desidratado no sol &
      (delira|desmai*), passou mal no sol, criança no carro quente, (sol|carro quente|no carro quente) & (pele
      quente|mole|sentido), água gelada & dorme, neve & (fala devagar|dormindo), sem ar & pelando
    `),
    'environmental.water': list(`
      afogou, afogando & tossindo, água do mar & respira, raio caiu, agua viva & ar
    `),
    'other.injury': list(`
      árvore em cima, caiu do telhado, caiu da laje, esfaqueado, levou um tiro, osso aparecendo, osso exposto,
      decepou, perna presa, osso pra fora, fratura exposta, atropelaram, atropelado, levou facada, facada na barriga,
      baleado, tiro no ombro, tiro na perna, preso nas ferragens, mão presa, dedo cortado, desabou
    `),
    'other.dying': list('to morrendo, sinto que to indo, sinto q to indo, vou morrer me ajuda'),
    'other.call-ambulance': list(`
      preciso de ambulância, liga pro 911, (chama|chamem|manda| mandem|ligue) + (ambulância|911|SAMU|bombeiros), fala
      pro 911, o samu rapido, socorro & (mãe|mae|morrendo|vem| filho|respira), vem rapido & (mae|mãe|mal)
    `),
    'other.blood-pressure': list(`
      pressão (22|21|23|24|20) & (cabeça|turva|forte|por 13), (pressão|pressao) 24
    `),
    'suicide.wish': list(`
      deixar de existir, não vejo por que acordar, não vejo sentido, não quero viver, nao quero mais viver, tirar
      minha vida, tirar minha própria vida, acabar com tudo, dar fim na minha vida, dar um fim, penso em suicídio,
      pensando em suicídio, queria estar morta, preferia morrer, melhor morrer, não aguento mais essa vida, quer
      morrer, penso em morrer, me matar & (vou|quero|penso|hoje|pensando), pular da ponte, pular da janela, me
      atirar, quero morrer, queria morrer, vontade de morrer, quer se matar, vai se matar, se matar & (falou|disse|
      filha), suicidar, me enforcar, acabar com minha vida, não aguento mais viver, acabar com isso hoje, nunca mais
      acordar, pra não acordar, cansou de viver, cansei de viver, não quero mais existir, to na ponte, escolhi a
      ponte, me jogar (no|da|na|do) (metrô|metro|ponte|janela|prédio), ir pro céu & (sabe|encontrar), encontrar minha
      mãe no céu, Deus devia me levar, beirada do, vida perdeu o gosto, ir sem sofrer, pesquisou como se enforcar,
      sentido continuar
    `),
    'suicide.plan': list(`
      testamento & (ponte|fim|adeus), indo pra ponte, tudo planejado & (morrer|fim), sei como vou fazer & (morrer|
      fim), (juntei|guardei) remédios & (tomar|tudo), (arma|corda|gilete) & (carregou|pronta|mão|garagem), escrevendo
      a carta, decidi quando e como, vou tomar tudo
    `),
    'suicide.goodbye': list(`
      última mensagem, cuidem dos meus filhos & (adeus|perdão|amo), diz pra eles que amo, adeus, me perdoem &
      (filhos|amo|adeus), mensagem de despedida, nem vou ta mais aqui, não vão precisar mais se preocupar, vão
      precisar mais se preocupar comigo, enfim dormir, doei o cachorro, amanhã termina, desculpa & tchau & consigo
      mais
    `),
    'suicide.burden': list(`
      seria melhor se eu morresse, melhor se eu não existisse, ninguém vai sentir minha falta, sou um fardo, só
      atrapalho, melhor sem mim, só dou trabalho, sou um peso, se eu sumisse, pra q eu ainda to aqui, queria sumir
      pra sempre
    `),
    'self-harm.doing': list(`
      cortei meus pulsos, cortou os pulsos, cortar os pulsos, cortei minhas veias, cortou as veias, me cortei de
      novo, me cortei de propósito, me corto (nos|de|quando|pra), se cortou & (braço|pulso|propósito), se corta, se
      arranhou toda com estilete, se machuca de propósito, me machuco, automutilação & (filha|filho|de novo), (me
      cortando|me cortar|se corta|se cortando) & (novo|braço*|ferro|morrer|alivia|pulso), to me cortando, cortei o
      pulso, me queimo com, me arranho até sangrar, se queima com isqueiro, bato a cabeça na parede, lâmina no
      quarto, me castigo com, cortes novos, 6 cortes, se fura
    `),
    'violence.others': list(`
      vou matar, quero matar, vontade de matar, penso em machucar, vontade de bater no bebe, arrebentar a cabeça
      dele, (vou|quero|vontade de|penso) + <kill> + (ele|ela|bebê|todos|chefe|sogra|nele|vizinho|faca), <kill> &
      (faca|arma|38|facão), medo de machucar & (bebê|bebe), atirar na escola, sufocar o bebe, tacar fogo na casa, dar
      veneno pra, facão atras, esgano essa, mata o patrão, furo ele, dou um tiro, voltar com arma
    `),
    'psychosis.voices': list(`
      leem meu pensamento, vozes na cabeça, ouço vozes, escuto vozes, ouve vozes, (estão|tão) me (vigiando|
      perseguindo) & (câmera*|chip|matar|vozes), mandam botar fogo, (escuto|ouve|ouvindo) vozes & (mandando|dizendo|
      falando), vozes mandando, (espíritos|vultos|radio|rádio) & mandam, rádio fala de mim, (chip na cabeça|
      transmissor|acha q é Jesus|agua envenenada|envenenada|diz q é Nossa Senhora|câmera|camera) & (não come|dorme|
      filhos|faca|sangue|rodovia|dias|noites), não dorme & (chip|dias) & (diz|acha), o bebe não é dela
    `),
    'domestic.violence': list(`
      me bateu, me espancou, apanho do meu marido, me agrediu, me estuprou, me jogou na, marido & bateu, jogar ácido,
      <partner> & <beats>, (me bate|me espanca|me enforcou|me bateu) & (marido|ele|ex|ontem|novo|noite), força a
      transar, me obriga a fazer sexo, soco ontem, cinto ontem, arrastou pelo cabelo, apanhei do marido
    `),
    'domestic.fear': list(`
      medo do meu marido, medo dele me matar, medo do meu ex, vai me matar, ameaçou me matar, disse que me mata, diz
      que me mata, ameaça jogar, ameaça & me afogar, me deportam, (ameaça|ameaçando|falou|diz) & me matar & (ex|
      marido|ele|porta), vai acabar comigo, pegou passaporte, não deixa eu sair, segura meus documentos, escondida no
      banheiro, ele le tudo & (cinto|apaga), não liga pra mim & (marido|namorado|sair), rastreador no carro, nao liga
      ele ta do lado
    `),
    'child-abuse.told': list(`
      tranca as crianças, bate (no meu filho|na minha filha|nas crianças|no menino|na menina|no bebê), abusou (da
      minha filha|do meu filho|da menina), abusa (da minha filha|do meu filho|da menina), estuprou, espanca (o filho|
      as crianças|o menino), toca nas partes, (padrasto|babá|baba|pai|treinador|pastor|vizinho|tio|avô) & (passa a
      mão|bateu|bate|estupra|tranca|abusa|mexe| toca) & (filha|filho|irmã|menina*|crianças|marca|minha|sobrinh*|
      calcinha), deixa trancado sem comida, faz coisa comigo de noite, mão na calcinha, amarrado na cadeira, sacudi o
      bebe, queimadura de cigarro, empregada & 13 anos
    `),
    'elder-abuse.told': list(`
      amarraram (a mamãe|meu pai|a vovó|minha mãe), maltrata (minha mãe|a vovó|meu pai|meu avô|minha avó), bate (na
      minha mãe|na vovó|no meu pai|na minha avó), rouba (a vovó|minha mãe|meu pai), <carer> & <harms> & <elder>,
      <carer> & (bate|belisca|tranca|deixam|bateram), meu filho me empurra & 79, pega dinheiro & (vó|vovó|mãe),
      escara & gritam, sobrinho & faca & bisavó
    `),
    'fever.high': list('(febre|39|38.5|38.3) & (ontem|dia|dias|anos|desde)'),
    'infection.wound': list('(pus|purgando|furúnculo|dedão preto|machucado vermelho), empedrado & vermelho'),
    'medicine.double': list(`
      (duas vezes|2 vezes|todo dia|troquei|em vez) & (anticoagulante|metotrexato|colírio|remédio), tomei o remedio &
      marido
    `),
    'medicine.stopped': list('parou (corticoide|o depakene|o remédio)'),
    'medicine.ran-out': list(`
      (acabou|vazia|só tem|so tem|sem) & (insulina|bombinha|eliquis|hidroxiureia|comprimido|pressão)
    `),
    'medicine.missed': list('(esqueci|sem o|sem remédio) & (insulina|remédio|convulsão|semana)'),
    'medicine.reaction': list(`
      remédio novo, (metformina|vacina|enalapril) & (diarreia|empipocou|tosse), depois da vacina
    `),
    'fluids.low': list('fralda seca, não faz xixi, pouca lágrima, urina escura'),
    'vomiting.lasting': list('vomitando desde, (diarreia|vomito|caganeira) & (vezes|5x|dias|8)'),
    'sugar.off': list('(glicemia|dextro|deu|glicose) & (298|290|62|265|350)'),
    'oxygen.lowish': list('saturando (91|92|93)'),
    'pressure.high': list('pressão (17|18|16.8), 18 por 10'),
    'fall.had': list('(caiu|escorregou|cai) & (mãe|mae|papai|punho|quadril)'),
    'leg.clot': list('(panturrilha|batata da perna) & (inchada|dura|doendo)'),
    'worse.getting': list('(piorou|pior|mais preto) & (desde|consulta|garganta|semana)'),
    'urine.blood': list('xixi com sangue, arde pra urinar'),
    'mood.low': list('muito triste, crise de ansiedade, choro desde, sem força pra levantar'),
    'device.feeding-tube': list('(gtt|sonda) & vazando'),
    'breathing.wheeze': list('chiado leve, chia o peito'),
  },
  names: {
    'cardiac.heart-attack': list('ataque cardíaco'),
    'seizure.named': list('tem convulsão, com convulsão'),
    'sepsis.named': list('sepse, meningite'),
    'pregnancy.warning-signs': list('eclampsia, aborto espontâneo'),
    'domestic.violence': list('violência doméstica'),
    'child-abuse.told': list(`
      (professor|treinador|pastor|padre|tio|padrasto|vizinho) & (tocou no|tocou na|tocou|mexeu com|passou a mão|
      abusou) & (filho|filha|menina|menino|criança|sobrinha), abuso infantil
    `),
  },
  context: {
    idiom:
      list(`morrendo de (saudade|fome|rir|calor|medo|vergonha|vontade|sono|frio), morri de rir, morta de cansada, morto de cansado, quase morri, quase infartei, calor de matar, (frio|preço|preços|pimenta|chefe) (mata|matam|vai me matar), me mata de rir, me matou de vergonha, mata a gente de rir, matar a (saudade|fome), matei a aula, matei o, matou a charada,
      coração partido, sopro no coração, coração (corinthiano|bom), aperto no coração de deixar, perdi o fôlego, tirou o fôlego, tirar o fôlego, sufocada de, afogada em, cabeça explodindo de tanta, minha cabeça ta explodindo de, quebrando a cabeça, bateu (a saudade|o sono|papo), bati papo, fez gol, caí na real, caiu (a ficha|no sono|a ligação), caiu meu cabelo,
      corda no pescoço, que facada, um assalto, roxa de vergonha, crise de riso, crise financeira, engoli sapo, engasguei com o preço, meu carro morreu, celular morreu, cortar o açúcar, cebola, exame de sangue, doar sangue, sangue bom, ensaio de, nunca mais teve, nunca levei choque, fogo no prédio, gato, cachorro comeu, sangue por, bateria do, pilhas, levei um susto, vou morrer de amor, prova do,
      bebe do, socorro essa, ronca tanto, derrame ocular, depois do avc, após o avc, teve convulsão quando, tive eclampsia, sem falta de ar, parada cardíaca e, dor nenhuma, me matar não, siso cara, se a lingua inchar,  da convulsão, faz tempo`),
    denial: list(`
      sem, antes, não sou, nao sou, melhor que ontem, não tem, nao tem, não tenho, nao tenho, nunca, nenhum, nenhuma,
      não teve, nunca mais, não é, nao é, não quero, nao quero morrer, não tive, nao to, nada de
    `),
    'bare-denial': list('não, nao, nem'),
    past: list(`
      1986, 1992, 1994, 2003, 2009, 2011, 2012, 2014, 2016, 2017, 2018, 2019, 2020, 2021, anos atrás, faz tempo, faz
      anos, tem 8 anos, ano passado, mês passado, semana passada, quando era, criança, em março, morreu, faleceu,
      sarou, desinchou, cicatriz, passou, já ta em casa
    `),
    present: list(`
      agora, hoje, de novo, desde ontem, acho que, acho, socorro, ajuda, neste momento, do nada, ta tendo
    `),
    general: list(`
      sinais, sintomas, o que é, quanto é, por que, pq, diferença, curso, palestra, livro, revista, jornal, filme,
      como guardar, primeiros socorros, prevenir, telefone do, parem de, grupo de apoio, é a mesma
    `),
    plan: list(`
      o que fazer, no plano, se a língua, se eu sentir, se vó cair, caso, pra saber, só pra saber, meta, o médico
      falou, medico falou, plano de emergência, na altitude, se uma
    `),
    lesson: list(`
      curso, treinamento, treino, palestra, novela, filme, redação, coral, sonhei, folheto, videogame, pegadinha,
      brincando, lutinha, jornal, prova
    `),
    request: list(`
      atestado, declaração, renovar, receita, ficha, cópia, relatório, conta, pedir, papel, questionário, histórico,
      desmarcar
    `),
    turn: list('mas, porém, só que, agora'),
  },
};
