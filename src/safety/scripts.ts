/** Letters that stand for themselves in a text without spaces between words: Han characters and Hangul syllables. */
export function isAlone(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x3400 && code <= 0x4dbf)
  );
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** 0 not looked at yet, 1 a letter or digit, 2 anything else. */
const looked = new Uint8Array(0x10000);

/** Whether a UTF-16 unit belongs to a word. */
export function isLetterOrDigit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  let sort = looked[code] ?? 0;
  if (sort === 0) {
    sort = LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 2;
    looked[code] = sort;
  }
  return sort === 1;
}

/** Letters of other scripts that look like Latin ones (Unicode confusables), after accents are gone. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Latin letters that stand in a Russian word for the Russian ones they look like. */
const CYRILLIC_LOOKS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  y: 'у',
  x: 'х',
};

/**
 * A word with its look-alike letters made those of its own script: "раin" is "pain", "гoлoва" is "голова". A word made
 * only of Cyrillic letters that look Latin ("рот") stays Cyrillic in a Russian text and becomes Latin elsewhere.
 */
export function inOneScript(word: string, russian: boolean): string {
  let latin = false;
  let other = false;
  let surelyCyrillic = false;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 97 && code <= 122) latin = true;
    else if (code > 127) {
      other = true;
      if (isSurelyCyrillic(code)) surelyCyrillic = true;
    }
  }
  if (!other) return word;
  if (surelyCyrillic) return latin ? replaced(word, CYRILLIC_LOOKS) : word;
  if ((!latin && russian) || !hasLookAlike(word)) return word;
  const plain = replaced(word, LOOK_ALIKES);
  return latin || isPlainLatin(plain) ? plain : word;
}

/** A Cyrillic letter that looks like no Latin one. */
export function isSurelyCyrillic(code: number): boolean {
  return code >= 0x430 && code <= 0x44f && LOOKS_ALIKE[code] === 0;
}

/** 1 at the code of each look-alike letter; all of them come before the scripts of Asia. */
const LOOKS_ALIKE = new Uint8Array(0x600);
for (const letter of Object.keys(LOOK_ALIKES)) LOOKS_ALIKE[letter.charCodeAt(0)] = 1;

function hasLookAlike(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (LOOKS_ALIKE[word.charCodeAt(at)] === 1) return true;
  return false;
}

function replaced(word: string, table: Readonly<Record<string, string>>): string {
  let plain = '';
  for (const letter of word) plain += table[letter] ?? letter;
  return plain;
}

function isPlainLatin(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

const ARABIC = /[\u0621-\u064a\u0660-\u0669\u06f0-\u06f9\u0671-\u06d3]/;
const ARTICLES = ['وال', 'فال', 'بال', 'كال', 'ولل', 'لل', 'ال'];

/** Arabic letters in one form: no tatweel, one alef, ya and ta marbuta, Western digits. Marks are gone already. */
export function plainArabic(text: string): string {
  if (!ARABIC.test(text)) return text;
  return text
    .replace(/ـ/g, '')
    .replace(/[ٱ]/g, 'ا')
    .replace(/[ىیې]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/[\u0660-\u0669]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x660 + 48))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x6f0 + 48))
    .replace(/٫/g, '.')
    .replace(/،/g, ',')
    .replace(/؟/g, '?')
    .replace(/؛/g, ';');
}

/** An Arabic word without its article and what clings to it: "والصدر" is "صدر". */
export function withoutArticle(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x621 || code > 0x64a) return word;
  for (const article of ARTICLES)
    if (word.startsWith(article) && word.length >= article.length + 2) return word.slice(article.length);
  return word;
}

/** Traditional characters and the simplified ones they become, in pairs: those of health, family, time and feelings. */
const PAIRS = `頭头腦脑臉脸脖脖嚨咙頸颈臟脏腎肾膽胆腸肠腫肿脹胀膚肤腳脚腿腿關关節节骨骨髓髓齒齿鼻鼻氣气喘喘發发燒烧熱热冷冷嘔呕瀉泻痛痛暈晕癢痒瘡疮癱瘫瘋疯瘓痪癲癫癇痫癌癌麻麻壓压緊紧
  藥药醫医護护診诊療疗號号約约檢检驗验單单術术針针劑剂糖糖飲饮餵喂餓饿飯饭飽饱喫吃嚥咽嚐尝毒毒過过敏敏藍蓝紅红綠绿紫紫黃黄黑黑變变顏颜
  媽妈爸爸爺爷奶奶孫孙兒儿女女們们個个誰谁這这裡里裏里裝装樣样麼么嗎吗為为甚什時时間间鐘钟點点現现剛刚後后來来從从對对還还沒没無无會会應应該该讓让說说話话講讲語语請请謝谢問问題题
  聽听見见覺觉視视認认識识記记憶忆憂忧慮虑鬱郁驚惊嚇吓懼惧恐恐慌慌難难過过傷伤殺杀斃毙滅灭絕绝繩绳槍枪刀刀樓楼橋桥車车撞撞摔摔墜坠塊块圍围
  血血漿浆尿尿屎屎排排產产婦妇懷怀孕孕嬰婴寶宝動动靜静聲声響响開开門门鎖锁關关電电線线網网訊讯簡简機机設设備备器器管管導导輸输氧氧呼呼吸吸
  體体質质溫温度度數数據据幾几兩两萬万歲岁週周禮礼拜拜點点鐘钟晚晚夜夜昨昨
  買买賣卖錢钱費费銀银業业學学習习課课書书報报紙纸筆笔畫画員员師师專专業业團团隊队區区縣县國国華华語语
  愛爱戀恋婚婚離离異异親亲屬属鄰邻居居戶户籍籍處处辦办辨辨法法權权證证護护照照
  強强弱弱輕轻重重嚴严緩缓慢慢快快突突斷断續续繼继總总終终始始結结果果復复複复雜杂
  幫帮助助救救險险危危急急緊紧報报警警員员棄弃丟丢擔担憂忧張张壞坏
  乾干濕湿髒脏淨净潔洁潰溃爛烂膿脓瘀瘀斑斑疹疹癬癣皰疱泡泡腫肿脹胀
  貓猫狗狗蟲虫蛇蛇魚鱼雞鸡蛋蛋麵面餅饼湯汤鹽盐醬酱
  帶带戴戴給给經经歷历嗽嗽鼾鼾聞闻嗆呛噎噎吞吞卡卡塞塞喉喉
  顆颗粒粒罐罐瓶瓶盒盒杯杯種种類类別别該该應应當当
  並并與与於于雖虽則则卻却獨独僅仅盡尽儘尽願愿望望夢梦幻幻
  邊边腳脚臺台灣湾廣广東东醫医學学壽寿龍龙馬马鳥鸟
  轉转換换運运達达遠远進进退退連连遲迟選选適适遺遗避避
  傳传億亿價价儀仪優优償偿內内冊册凍冻凝凝創创劃划劇剧勁劲勞劳勢势務务勝胜勵励匯汇協协參参雙双受受
  嘆叹嚮向園园圓圆圖图場场塵尘墊垫壓压壯壮夠够夾夹奪夺奮奋姊姐娛娱嫵妩孫孙寧宁實实審审寫写寬宽導导尋寻將将專专屆届層层屬属
  嶇岖巖岩幣币幹干庫库廁厕廚厨廢废彈弹彙汇徑径從从徵征德德恆恒悶闷惡恶惱恼慘惨態态慣惯憑凭憤愤懶懒懸悬戰战戲戏
  掃扫掛挂採采揮挥損损搖摇搶抢撐撑撥拨撲扑擁拥擇择擊击擋挡擠挤擴扩擺摆擾扰攜携攤摊敗败敵敌斂敛
  暫暂暴暴曆历曬晒東东條条極极榮荣構构標标樂乐機机橫横檔档檸柠歐欧歡欢歲岁歸归殘残殼壳毀毁氈毡況况淚泪淺浅渾浑減减測测湧涌準准滾滚滿满漸渐潑泼潤润澀涩濃浓濟济瀏浏灑洒災灾烏乌煉炼煙烟煩烦燈灯燙烫營营爐炉爭争牆墙狀状獄狱獎奖獲获環环瑪玛產产畢毕疊叠痙痉發发皺皱盜盗盤盘眾众矯矫礙碍禍祸穩稳窩窝竄窜筋筋範范築筑籃篮糧粮糾纠級级純纯細细紹绍組组絲丝維维綜综緒绪緣缘編编縫缝縮缩績绩繞绕繫系罰罚罵骂羅罗義义聖圣職职聯联聰聪肅肃脫脱腎肾膠胶臨临舊旧艱艰艷艳莊庄莖茎葉叶著着蒼苍蓋盖蔥葱蘋苹蘭兰虛虚號号蝕蚀衛卫衝冲補补襪袜規规觸触訂订計计託托訓训許许評评詞词試试詢询詳详誠诚誤误調调談谈論论諮咨謊谎謹谨譯译議议貝贝負负財财貨货販贩貴贵貼贴資资賬账賴赖贈赠趕赶跡迹踐践蹤踪軀躯軍军軟软軸轴較较載载輔辅輛辆輩辈輪轮辭辞農农遊游違违遞递鄉乡醜丑釋释釘钉鈉钠鈣钙鉀钾鋼钢錄录錯错鍛锻鎮镇鏡镜鐵铁長长閃闪閉闭閱阅闆板陣阵陰阴陸陆陽阳隨随隱隐隻只雲云霧雾靈灵靠靠鞏巩響响項项順顺須须預预頓顿領领頻频顯显風风飛飞館馆駕驾騎骑騙骗騷骚驅驱髮发鬆松鬥斗鬧闹鮮鲜鹼碱麗丽黨党齊齐齡龄`;

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** The code of the simplified character for each traditional one; 0 where there is none. */
const SIMPLIFIED = new Uint16Array(LAST_HAN + 1 - FIRST_HAN);
for (const [traditional = '', plain = ''] of PAIRS.replace(/\s/g, '').match(/../gu) ?? [])
  SIMPLIFIED[traditional.charCodeAt(0) - FIRST_HAN] = plain.charCodeAt(0);
const HAN = /[\u4e00-\u9fff]/;

/** Chinese in simplified characters, as far as the words of the rules go. */
export function simplified(text: string): string {
  if (!HAN.test(text)) return text;
  let plain = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const simple = SIMPLIFIED[text.charCodeAt(at) - FIRST_HAN];
    if (simple === undefined || simple === 0) continue;
    plain += text.slice(from, at) + String.fromCharCode(simple);
    from = at + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}
