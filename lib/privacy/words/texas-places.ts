/** Cities and counties: zipcodes (BSD) and us-atlas (ISC, from the US Census). Made by scripts/make-word-lists.ts; do not edit. */
export const texasPlaces = `
abilene,ackerly,agua dulce,alanreed,albany,aledo,alief,alleyton,alpine,altair,amarillo,amherst,anahuac,angleton,annona,apple springs,aquilla,aransas
aransas pass,archer city,arkansas,arlington,arp,artesia wells,arthur city,asherton,aspermont,atascosa,athens,atlanta,austin,austwell,avalon,avinger
avoca,azle,bacliff,balch springs,balmorhea,banquete,bastrop,batesville,bay city,bayside,baytown,beaumont,beckville,bedias,beeville,bellaire,bellevue
ben bolt,ben franklin,ben wheeler,berclair,bergheim,bexar,big bend national park,big lake,big sandy,big spring,big wells,bigfoot,bleiblerville
bloomburg,blooming grove,bloomington,blue ridge,bluegrove,bluff dale,bluffton,boerne,bogata,bon wier,bovina,boys ranch,brackettville,brazoria,brazos
bremond,brenham,bridge city,bridgeport,bronte,brookeland,brookesmith,brookston,brownsboro,brownsville,brownwood,bruceville,bryan,buchanan dam
buckholts,buffalo gap,bulverde,buna,burkburnett,burkeville,burlington,burnet,bushland,caddo,caddo mills,calliham,camp wood,campbellton,canadian
canutillo,canyon lake,carlsbad,carrizo springs,carrollton,carthage,castroville,cat spring,cayuga,cedar creek,cedar hill,cedar lane,cedar park,cee vee
center point,centerville,centralia,channelview,channing,chapman ranch,chappell hill,cherokee,chicota,chihuahua,chillicothe,china spring,chireno
chriesman,christoval,cibolo,clarendon,clarksville,cleburne,coahoma,coahuila,coldspring,college station,collegeport,colleyville,collingsworth
collinsville,colmesneil,colombia,colorado city,comal,comanche,concan,concho,conroe,cookville,copeville,coppell,copperas cove,corpus christi,corsicana
cotton center,cotulla,coupland,coyanosa,cranfills gap,cresson,crosbyton,cross plains,crp christi,crystal city,cuero,cuney,d hanis,daingerfield
daisetta,dalhart,dallam,dallardsville,dallas,danbury,danciger,danevang,darrouzett,de berry,de kalb,de leon,deaf smith,deanville,deer park,del rio
del valle,dell city,delmita,denton,denver city,desdemona,detroit,deweyville,diboll,dime box,dimmit,dinero,dodd city,doole,douglassville
dripping springs,duncanville,dyess afb,eagle lake,eagle pass,east bernard,ecleto,ecuador,edcouch,edgewood,edinburg,edroy,egypt,el campo,el indio
el paso,eldorado,electra,elkhart,elm mott,elmaton,elysian fields,encinal,encino,eola,erath,estelline,etoile,euless,evadale,evant,fabens,falcon heights
falfurrias,falls city,farmersville,fayetteville,fieldton,flatonia,flomot,floresville,flower mound,floydada,fluvanna,forestburg,forreston,forsan
fort bend,fort bliss,fort davis,fort hancock,fort hood,fort mc kavett,fort stockton,fort worth,fowlerton,francitas,frankston,fredericksburg,fredonia
freeport,fresno,friendswood,frio,friona,frisco,fruitvale,fulshear,gainesville,galena park,galveston,ganado,garciasville,garden city,gardendale,garland
gatesville,george west,georgetown,gladewater,glen flora,glen rose,goldsboro,goldthwaite,goliad,goodfellow afb,gordonville,gouldbusk,graford,granbury
grand prairie,grand saline,grandfalls,grandview,grapeland,greenville,groveton,grulla,guadalajara,guanajuato,guatemala,gustine,hale center
hallettsville,hallsville,haltom city,hamshire,hankamer,hargill,harker heights,harleton,harlingen,haslet,hebbronville,heidenheimer,helotes,hermleigh
hext,hico,high island,hillister,hillsboro,hochheim,hockley,hondo,honduras,honey grove,horseshoe bay,houston,hufsmith,hughes springs,huntsville,idalou
ingleside,iowa park,iraan,iredell,irving,italy,itasca,ivanhoe,jacksboro,jacksonville,jalisco,jayton,jeff davis,jermyn,jim hogg,jim wells,johnson city
joinerville,jonesboro,jonesville,jourdanton,justiceburg,kamay,karnack,karnes city,kelly usa,kemah,kempner,kendalia,kendleton,kenedy,kennedale,kerens
kerrville,kildare,killeen,kingsville,kingwood,kirbyville,kirvin,kleberg,klondike,knippa,knox city,kopperl,kosse,kountze,kurten,la blanca,la coste
la feria,la grange,la joya,la marque,la porte,la pryor,la salle,la vernia,la villa,la ward,lackland a f b,ladonia,laguna park,laird hill,lake creek
lake dallas,lake jackson,lakeview,lamesa,lampasas,lane city,laneville,langtry,laredo,lasara,latexo,laughlin a f b,lavaca,lazbuddie,league city,leakey
leesburg,leesville,lefors,lelia lake,lenorah,levelland,lewisville,lexington,liberty hill,lindale,lingleville,lipan,lissie,little elm
little river academy,live oak,lockney,lodi,lohn,lometa,lone oak,lone star,long branch,longview,lopeno,los ebanos,los fresnos,los indios,louisiana
lowake,lubbock,lufkin,luling,lumberton,mabank,macdona,madisonville,malakoff,manchaca,manvel,marble falls,marfa,martinsville,maryneal,matagorda
matamoros,mauriceville,maydelle,maypearl,mc camey,mc caulley,mc dade,mc gregor,mc leod,mc neil,mc queeney,mcallen,mckinney,megargel,memphis,mentone
mereta,mertzon,mesquite,mexia,mexico,meyersville,miami,michoacan,mico,midfield,midland,midlothian,millersview,minden,mineola,mineral wells
mirando city,missouri city,mobeetie,monahans,mont belvieu,montalba,monterrey,morgan mill,moscow,mount calm,mount enterprise,mount pleasant
mount vernon,mountain home,muenster,muleshoe,nacogdoches,naval air station jrb,navasota,nazareth,neches,nederland,needville,nemo,new baden,new boston
new braunfels,new caney,new deal,new home,new london,new summerfield,new ulm,new waverly,newark,newcastle,nicaragua,nocona,nolanville,nome,nordheim
normangee,normanna,north houston,north richland hills,north zulch,notrees,nueces,o brien,oakhurst,oakville,oakwood,oaxaca,ochiltree,odessa,odonnell
oilton,oklahoma,oklaunion,old glory,old ocean,olmito,olton,omaha,onalaska,orange grove,orangefield,ore city,orla,ottine,ovalo,ozona,paducah,paint rock
palestine,palo pinto,paluxy,pampa,panna maria,panola,paris,pasadena,pattonville,pawnee,pearland,peaster,pecan gap,pecos,penitas,perryton,petersburg
petrolia,pflugerville,pharr,pickton,pilot point,pinehurst,pineland,pipe creek,pittsburg,placedo,plainview,plano,plantersville,pleasanton,point comfort
pointblank,pollok,pontotoc,poolville,port aransas,port arthur,port bolivar,port isabel,port lavaca,port mansfield,port neches,port o connor,portland
pottsboro,pottsville,powderly,prairie hill,prairie lea,prairie view,premont,presidio,princeton,progreso,purdon,purmela,pyote,quanah,queen city,quemado
quitaque,quitman,randolph a f b,ransom canyon,ravenna,raymondville,raywood,realitos,red oak,red river,red rock,redwater,reklaw,rhome,richland
richland springs,riesel,rio frio,rio grande city,rio hondo,rio medina,rio vista,rising star,riverside,roanoke,roans prairie,roaring springs,robert lee
robstown,rock island,rockdale,rockport,rocksprings,rockwall,romayor,ropesville,rosanky,rosebud,rosharon,rosston,rotan,round mountain,round rock
round top,roxton,royse city,sabinal,sabine pass,sacul,saint hedwig,saint jo,salineno,salt flat,saltillo,sam norwood,san angelo,san antonio
san augustine,san benito,san diego,san elizario,san felipe,san isidro,san jacinto,san juan,san marcos,san patricio,san perlita,san saba,san ygnacio
sandia,santa anna,santa elena,santa fe,santa maria,santa rosa,saratoga,schulenburg,schwertner,scottsville,seadrift,seagoville,selman city,seminole
shallowater,shelbyville,sheppard afb,sherman,shiro,sierra blanca,silsbee,silverton,sinton,skellytown,slidell,smithville,smyer,somerset,somervell
sonora,sour lake,south bend,south houston,south padre island,south plains,southlake,southmayd,spicewood,splendora,spring branch,springlake,springtown
spurger,stamford,stephenville,sterling city,stonewall,sudan,sugar land,sullivan city,sulphur bluff,sulphur springs,sunnyvale,sunray,sutherland springs
sweet home,sweetwater,tahoka,talco,talpa,tamaulipas,tarzan,tehuacana,tejas,telferner,temple,tenaha,tennessee colony,terlingua,texarkana,texas
texas city,texas dept of correction,texhoma,texline,the colony,thomaston,thompsons,thorndale,three rivers,tioga,tivoli,tokio,tom bean,tom green
tomball,tornillo,toyah,toyahvale,tuleta,tulia,tuscola,tyler,universal city,utopia,uvalde,val verde,valley mills,valley spring,valley view,van alstyne
van horn,van vleck,van zandt,vancourt,venezuela,veribest,victoria,village mills,voca,von ormy,waco,waelder,waka,walburg,wallisville,walnut springs
warrenton,waskom,water valley,waxahachie,weesatche,weimar,weslaco,west columbia,west point,westminster,white deer,white oak,whiteface,whitesboro
whitewright,whitharral,wichita,wichita falls,wiergate,wilbarger,wildorado,willacy,willow city,wills point,windthorst,winnsboro,woden,wolfe city
wolfforth,woodlake,woodlawn,woodsboro,woodville,woodway,wrightsboro,yorktown,zavalla,zephyr
`;
