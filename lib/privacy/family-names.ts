/** Made by scripts/make-name-lists.ts from the English and Spanish locales of Faker (MIT, https://fakerjs.dev). Do not edit. */
export const familyNames = `
abbott abernathy abeyta abiodun abiola abodunrin abosede abrego abreu abshire acevedo achari acharya acheampong acosta acuna adadevoh adame adams
adaobi adcock adebayo adegboye adegoke ademayowa ademola adeniyan adeogun adeoluwa aderinsola aderonke adesina adewale adewunmi adewura adeyemo
adhikari adiga adomah adomako adongo adorno adu adusei adutwum afirifa afoakwa afolabi afunku agarwal agboola agnes agosto aguayo aguilar aguilera
aguirre agyapong agyare agyei agyemang ahluwalia ahortor ahuja aigbiniode ajakaiye ajose akeem akerele akintade akoto akowua akyeamfuɔ akyeampong
akyena akyerεko alanis alaniz alarcon alba albertyn alcala alcantar alcaraz alejandro aleman alexander alfaro alicea aligbe almanza almaraz almonte
alonso alonzo altamirano altenwerth alva alvarado alvarez amador amaechi amaya aminat amla amo amoa amoako amoasi amore ampadu ampofo amponsah anaya
anda anderson andorful anguiano angulo ankra ankunding anokye ansa antwi aparicio apodaca aponte appia appiah aragon arana aranda arce archuleta
arellano aremu arenas arevalo arguello arias armas armendariz armenta armijo armstrong arora arredondo arreola arriaga arroyo arteaga aryal asamoa
asamoah asan asante asare asenso ashley asiama asiedu ata atanda atencio auer aufderhar avalos avila aviles awuah ayala ayisat ayobami ayomide baa
baafi baah baawia babalola babatunde baca bacher badillo badu baez baeza bahena bahringer bailey balderas balistreri ballesteros balogun baloyi
bamisebi banda bandopadhyay banerjee banuelos barajas baral barela barragan barraza barrera barreto barrientos barrios barrows bartell bartoletti
barton bashirian basnet bastola basynat batista batz bauch baumbach bayer beahan beatty becerra bechtelar becker bednar beer beier bello belmonte
beltran benavides benavidez benitez benjamin berg berge bergnaum bergstrom bermudez bernal bernhard bernier berrios bester betancourt bhadresha bhana
bhandari bharadwaj bhat bhattacharya bhattarai bhattathiri bhengu bins blanckenberg blanco blanda blick block boadi boadu boahen boakye boaten boateng
bode boehm bogan bogisich bona bongo bonilla bonsra bonsu borer borrego bosco bosman botello botsford boucher boyer boyle bradtke brakus braun bravo
breitenberg brekke briones briseno brito bromfield brown bruen buckridge bueno burgos busari bustamante bustos butt caballero caban cabrera cadena
caldera calderon calvillo camacho camarillo cameron campbell campos canales candelaria cano cantu caraballo carbajal cardenas cardona carmona carranza
carrasco carrasquillo carreon carrera carrero carrillo carrion carroll carter cartwright carvajal casanova casares casarez casas casillas casper cassim
cassin castaneda castellanos castillo castro cavazos cazares ceballos cedillo ceja centeno cepeda cerda cervantes cervantez chacon champlin chan chang
chapa chattopadhyay chaturvedi chavarria chavez chen cheng chettri chetty cheuk cheung chibike chibuike chidinma chidozie chiu cho choi chong chopra
chow choy christian christiansen chu chui chung cintron cisneros clare clark clarke cole collado collazo collier collins colon colunga concepcion conn
connell connelly conner connolly conroy considine contreras cook cordero cordova corkery cormier cornejo corona coronado corral corrales correa cortes
cortez corwin cotto covarrubias cox cremin crespo crist crona cronin crooks cruickshank cruz cuellar cullinan cummerata cummings curiel daako dach
daniel danso dare darko darteh dartey daugherty david davies davila davis deane deckow delacruz delafuente delagarza delao delapaz delarosa delatorre
deleon delgadillo delgado delrio delvalle den denesik desai deshpande devar devkota dhakal dhawan dhlamini diaz dibbert dickens dicki dickinson
dietrich dixon djokoto dlamini doherty dominguez dominquez dongol donkor donnelly dooley douglas dower doyle duah duarte dubashi dube dubuque duenas
duran durgan dutta dwamena dwivedi dzokoto ebert ebubechukwu echevarria edwards effertz egbochukwu ehigiator ekwueme elebiyo elizabeth elizondo
elworthy emard embranthiri emmanuel emmerich enriquez erdman ernser escalante escamilla escobar escobedo esparza espinal espino espinosa espinoza
esquibel esquivel estevez esther estrada evans fadel fahey fajardo fan farias farrell fasayo fay feeney feest feil feliciano fernandez ferrer ferry
fichardt fierro figueroa fish fisher flatley flores florez fofie fok fonseca fosu frami franco franecki franey frias friesen fritsch fuentes fuller
fung funk funmilayo gaitan galarza galindo gallardo gallegos galvan galvez gamboa gamez ganaka gandhi gaona garay garcia garden garibay garica garrido
garza gastelum gaytan gbadamosi gbogboade gerhold gerlach ghale gibbs gibson gil gill giron gislason gleason gleichner glover godinez godoy goldner
gollum gomez gonzales gonzalez goodwin goonam gorczany gordhan gottlieb govender gowda goyette grace gracia grady graham granado granados grant green
greenfelder greenholt griego griffiths grijalva grimes guajardo guardado guerra guerrero guevara guha guillen gulgowski guneta gupta gurule gurung
gusikowski gutierrez gutkowski gutmann guzman gyamfi gyasi gyawali haag habeeb hackett hagenes hahn haley hall halvorson hamal hamill hamilton hammes
hand hane hanifat hansen hara harber haro harris hartmann harvey hathorn hauck hayes hayworth heaney hearne heathcote hegmann heidenreich heller
henderson henriquez heredia herman hermann hermiston hernadez hernandes hernandez herrera herzog hessel hettinger hickle hidalgo hill hilll hills
hilpert hinojosa hintz hirthe hitchinson hlatshwayo hlongwane hodkiewicz hoeger holguin homenick hong hoppe horne howe howell huang hudson huel huels
huerta hughes hui huixtlacatl hurtado hyatt ibarra iglesias irizarry isaac ismail isokun israel iyalla iyengar iyer jackson jacobi jacobs jacobson
jaime jaimes jain jakubowski james jamiu jangid jaquez jaramillo jaskolski jasso jast jenkins jerde jesus jha jimenez jiminez jimoh johar johns johnson
johnston jones joseph joshi joshua juarez jung jurado justina kadar kafle kakkar kalyan kamal kamat kan kanaria kanea kanimal kaniyar kano kanzaki
kaplan kapoor kara karam karan kardache karem karen karikari karki kassulke katherine kathrada kaul kaur kautzer kayode keebler keefe keeling keith
kelly kemmer kemp kempis kennedy kerluke kertzmann kessler keung khadka khalid khan khanna khatri khoza khumalu khuzwayo kiehn kihn kilback kimberly
kindelan king kirlin klein kling klocko klusener kocchar koch koelpin koenig koepp kohler koirala kon kong konopelski koomson korta kortajarena koss
kovacek kozey krajcik kranz krasnova krauel kreiger kris kshlerin kub kubheka kuhic kuhlman kuhn kulas kumi kunde kunene kunze kuphal kusi kutch
kuvalis kuzmina kwaakye kwan kwarteng kwok kwong kyei kyra labadie laboy ladega lai lakin lam lama lang langosh langworth lara larkin larson latifat
lau laureano law lawal leal leannon lebron lebsack ledesma ledner lee leffler legros lehner leiva lemke lemus leon leonard lequesne lerma lesch
letsoalo leung leuschke lewis leyva liang limbu limon lin linares lind lindgren ling linn linsey lira littel little liu llamas lockman loera lomeli
longoria lopez lovato lowe loya lozada lozano lubowitz lucero lucio lueilwitz luettgen luevano lugo lui luk luna lung lynch mabaso mabunda macdonald
macejkovic macgyver macias madera madrid madrigal maestas magana magar maggio mahabeer mahajan maharjan mahlangu mak makhanya makuachukwu malave
maldonado malik maluleke man mann mansell mante manzanares marar mares marin markham marks marquardt marquez marrero marroquin martin martinez marvin
maryam maryjane mascarenas maseko mason mata mateo mathebula matias matos maya mayer mayert mayorga mayowa mazibuko mbatha mcclure mccullough mcdermott
mcglynn mchunu mckenzie mclaren mclaughlin mclean mcmillan medhurst medina medrano mehra mehrotra mejia melendez melgar mena menchaca mendez mendoza
menendez menon mensa mensah meraz mercado merino mertz mesa metz meza mhlanga mhlongo miller mills milton miracle miramontes miranda mireles mishra
mitchell mkhize mngomezulu mnisi mobolaji modise moen mofokeng mogbadunade mohr mojica mok mokwena molefe molina moloi monahan mondragon monroy
montalvo montanez montano montemayor montenegro montero monteros montes montez montoya moonsamy moore moosa mora morales morar moreno morgan morissette
morrison morton mosciski moses moss mota motalo motaung motloung moya mphahlele mraz mthembu mthethwa mtshali mudau mueller muinat mukaram mukhopadhyay
muller munguia muniz munoz munsamy murazik murillo muro murphy murray mustapha mutiat nader naik nair najera nambeesan namboothiri nanez naranjo
narvaez natera nava navarrete navarro nayar nazario ndaba ndlovu ndukwu negrete negron nehru neill nevarez ngai ngcobo ngozi ngubane nguyen ngwenya
nhlapo nicolas niekerk nienow nieto nieves nikolaus nino niroula nitzsche nkansa nkansah nkomo nkosi nkrumah nojeem nolan noriega nsia nti ntiamoa ntim
ntuli nunez nwachukwu nwogu nwuzor nxumalo nyaako nyame nyantakyi obeng oberbrunner obiageli obianuju ocampo ocasio ochoa ochse odunayo ofori ofosu
ogunbanwo ogunwande ojeda okonkwo okpattah okuneva okunola okyere oladeji oladimeji olaoluwa olasunkanmi olawale oliphant olivares olivarez olivas
olivera olivo olmos olson olubukola olubunmi olufeyikemi olumide olutola oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omani
omobolaji omobolanle omolara omosanya omowale ondricka onohinosen onose ontiveros onyinyechukwu opeyemi opoku oppong opuku oquendo ordonez orellana orn
ornelas orosco orozco orta ortega ortiz osei osinski osorio osuagwu otero oti otiwa otuo owen owusu oyebola oyelude oyinkansola ozuna pabon pacheco
pacocha padberg padilla padron paez pagac pagan palacios palomino palomo pandey pang panicker pantoja paredes parisian parker parkin parnell parra
partida patel paterson patil patino paucek paz pedraza pedroza pelayo pena perales peralta perea peres perez peter peterson pfannerstill pfeffer
phillips pichardo pilla pillai pillay pina pineda pithey pizarro polanco pollich pollock ponce poon poore porras portillo posada pothuvaal pouros
powell powlowski pradhan prado prajapat preciado predovic prempeh price prieto prince prinsloo procter prohaska prosacco puente puga pulido pun purdy
quartey quesada quevedo quezada quigley quinn quinones quinonez quinta quintairos quintana quintanilla quintero quiros quiroz quitzon rael ramirez
ramon ramos rana rangel rascon rath ratke rau rausch raut raya raynor razo reddy rees regalado reichel reichert reid reilly reinger rempel rendon
renner renteria resendez reyes reyna reynolds reynoso rice richards richardson rico ridge rincon riojas rios rippin ritchie rivas rivera rivero robel
roberts robertson robinson robledo robles rocha rodarte rodrigez rodriguez rodriquez rogahn rohan rojas rojo roldan rolfson rolon romaguera romero romo
roob roque rosado rosales rosario rosas rose rosenbaum ross rowe roybal rubio ruecker ruelas ruiz runolfsdottir runolfsson runte russel rutherford ryan
saavedra sabdat saenz safo saheed sai saini saiz salami salas salazar salcedo salcido saldana saldivar salgado salinas samaniego samuel sanabria
sanches sanchez sandoval sanford sans santacruz santana santiago santillan sanusi sarabia sarah sarpong satterfield sauceda saucedo sauer sawayn
schaden schaefer schamberger schiller schimmel schinner schmeler schmidt schmitt schneider schoen schowalter schroeder schulist schultz schumm schuppe
schuster schwarz scott sedillo segovia segunmaru segura sekinat senger sepulveda serna serrano serrato sethi sevilla shah shai shakya shanahan sharma
sherpa shields shiu shongwe shrestha shukla shum sibiya sierra simonis sin sinclair singh sinha sipes sisneros sithole siu skiles smith smitham smyth
snooke solano solis soliz solorio solorzano somayaji soria sosa sotelo soto spencer spinka sporer stamm stanton stark stehr steuber stewart stiedemann
stokes stoltenberg stracke streich stroman strosin suarez subedi suen sulaimon sun suthar swaniawski swift sylvester symcox sze szeto tafoya tagore tai
taiwo takyi talwar tam tamang tamayo tamez tamunoemi tan tandon tang tapia tawia taylor tejada tejeda tella tellez tello temitope teran terrazas terry
thapa thiel thomas thompson thomson tijerina tillman tirado toledo tolulope tong toro torp torphy torres torrez tovar towne toy trantow trejo tremblay
treutel trevino trivedi tromp trujillo truter tsabalala tsang tse tsoi tsotetsi tsui tuckett turcotte turner tutu tweneboa twumasi uchechi ulibarri
ulloa ullrich upton urbina urena urias uribe urrutia vaca valadez valdes valdez valdivia valencia valentin valenzuela valladares valle vallejo valles
valverde van vandervort vanegas varela vargas varma varman varrier vasquez vazquez vega vela velasco velasquez velazquez velez veliz venegas venter
vera verdugo verduzco vergara verma veum viera vigil villa villagomez villalobos villalpando villanueva villareal villarreal villasenor villegas
volkman von vonrueden waelchi walker walsh walter wan wang ward wasiu waters watsica watson weber wehner weimann weissnat welch wesley west white wiafe
wiegand wilcox wilderman wilkinson will williams williamson willms willoughby wilson windler wintheiser wisoky wisozk witting wiza wolf wolff wong wood
wright wuckert wunsch wuraola wyman xaba xacon xairo xana xenia xiana xicoy yaamoa yago yami yan yanes yanez yang yaqub yawson ybarra yeboa yeboah
yebra yeung yim yin yip yirenkyi yiu yost young yue yuen yundt yung yunta yussuf zabaleta zamarreno zamarripa zambrana zambrano zamora zamudio zapata
zaragoza zarate zavala zayas zboncak zelaya zemlak zepeda zhang zhao zheng zhou zhu ziemann zieme zimmerman zondi zulauf zulu zuma zungu zuniga zwane
`;
