/** Common plain words that Porchlight's own texts happen not to hold, by language. Nothing here may be a name, a drug or an order. */
export const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  en: `a about add after again air all along also always am an and any anyone anything are arm around as ask at away back be
became because become before began behind being belly below beside between big bit board body book both bottle box break bring
brush but by can care carry catch check choose clean clear close cloth come comes could cuff cup dark day did different do does
done door down drop during each early easy eight else end enough enter every everyone example eye eyes face fact fall far feel
feet few fill find fine finger first fit five fix floor follow foot for form found four free fresh from front full gave get give
given gives go goes gone good got great group grow guide had half hand hands happen hard has have he head health hear heat held
help helps her here hers him his hold home how idea if in inside into is it its job join just keep kept kind knee know known
label large last late later lead learn left leg let letter level life lift light like line list listen little live long look
looks lot loud made main make makes many mark may me mean means meet might mind more most move moves much must my name near need
needs never new next nice nine no none nor not note notes nothing now number of off office often old on once one ones only open
or order other our out over own pace page paper part parts past pen people person place plan plate please point press pull push
put quick quiet reach read ready real reason remember right ring rinse room round run sad said same save saw say says see seem
send set seven she shoe shop short should show side sign simple since sink sit six size skin sleep slow small so soft some
someone something soon sound speak speed spend stand stay steady step steps still store strong such sure table tablet take takes talk tall tell
ten than that the their them then there these they thing things think this those three through time times to toe together told
too took top touch toward train tray tries trust try turn two under until up upon us use used uses very voice walk wall want
warm was wash watch water way ways we week well went were what when where which while who whole whose why wide wife will wind
with within without word words work works world would write writes written wrote yes yet you young your yours liquid
dinner breakfast lunch supper dizzy wheeze orange blue green yellow red puff puffs inhaler spacer rescue controller zone drops
cheese noise ordered orders explain explains explained knows schedule-free note noted means meant pack packet`.split(
    /\s+/,
  ),
  es: `a acerca agua al algo alguien alguno algunos ahi alla alli alta alto amable ante antes aqui aquel asi aun ayuda ayude bajo bien
brazo buen buena bueno busca busque cabeza cada caja caminar camina camine casa casi causa cerca cierto claro como comodo con
conoce contar contestar contestemos continua corto cosa cosas cual cualquier cuando cuanta cuantas cuanto cuantos cuatro cuello cuerpo cuesta cuida
cuidar cuide dan dar de debe deben decir del dentro desde despues dia dice dicen diga dijo dificil dificiles donde dos durante el
ella ellas ellos en encuentra encuentre encima enfrente enjuague enjuaguese entonces entre era es esa esas escriba escribir escribe escrito
ese eso esos espalda esta estan estar estas este esto estos explica explique facil falta fin firma firmamos firmar forma formulario frente
frio fue fuera fuerza general gente gira gire girelo girela grande grupo guarda guarde ha habla hablar hable hace hacen hacer haga hallar hasta hay
hecho hoja hora idea igual importante ir ya jamas junto la lado las lava lavar lave le lea leer lejos les letra lista listo llega
llena llene lleva llevar lleve lo los luego lugar mandar mano manos mantenga mantener manera mas mayor me medida medio mejor
mensaje mi mida midase midio mientras minuto mira mire mis misma mismo modo momento mostro mucha muchas mucho muchos mueva mueve muy nada
nadie ni ninguna ninguno no nombre nos nosotros nota nueva nuevo numero nunca o ocho oficina ojo ojos otra otro padece pagina
paladar papel para parece parte pase pasa paso pasos pecho pequeno pero persona personas pide pida pie piel piense pies pierna
plan plato poco poder ponga poner por porque posible pregunta pregunte primero primera pronto puede pueden pues punto que
queda quien quiere quiza rato razon recetada receto recuerde repite revise revisar sabe saber sale salga salir salud se sea sean seca seco secos
seguido segun seis semana sera ser si siempre sienta siente siete siga sigue simple sin sino sirve sobre sola solo somos son su
sus tal tambien tan tanto tarde tenga tengalos tengala tener tiempo tiene tienen tipo toda todas todavia todo todos toma tome tomese trabaja trabaje traer
traiga tras tres tu un una unas uno unos usa usar use usted ustedes va vamos van vaya ve vea vecino ven venga ver vez veces vida
vista vuelta y zona dejela cuidarse liquida liquido escribala anotela retiene debil mueven
verde naranja azul amarilla roja inhalacion inhalaciones inhalador desayuno tema usarlo usarla suspenda darla darle avise
espaciador silbido silbidos rescate controla control cigarro gato gatos carro`.split(/\s+/),
};
