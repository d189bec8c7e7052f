/**
 * What the Census Bureau's lists of places and county subdivisions say where
 * GeoNames' data do not: kept by hand, held against the official Open Civic
 * Data list by `npm run places:check`.
 */

/**
 * One line of a table below: names apart by ";", each with the three digits
 * of its county in front where namesakes are in the state.
 * @returns "TX/Lakeside" or "TX/439/Lakeside"
 */
function keysOf(table: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(
    Object.entries(table).flatMap(([state, names]) =>
      names
        .split(";")
        .map((name) => name.replace(/\s+/g, " ").trim())
        .filter((name) => name !== "")
        .map((name) => `${state}/${name.replace(/^(\d{3}) /, "$1/")}`),
    ),
  );
}

/**
 * Designated places, hamlets, parts of towns and towns given up, which elect
 * no council of their own. Source: Census Bureau lists of census-designated
 * places and of incorporated places, 2023.
 */
export const WITHOUT_COUNCIL: ReadonlySet<string> = keysOf({
  AK: `
    Healy; Bear Creek; Ninilchik; Prudhoe Bay; Metlakatla
  `,
  AL: `
    New Market; Horton
  `,
  AR: `
    North Crossett; West Crossett; Prairie Creek; Holiday Island;
    Tumbling Shoals; 041 Pea Ridge; Hot Springs Village; Lake Hamilton; Piney;
    Rockwell; Southside; 069 Sulphur Springs; West Helena; Kirby; 115 Wilson;
    College Station; Gibson; Gravel Ridge; Landmark; McAlmont; Roland;
    Sweet Home; Avilla; East End; 125 Salem; Dennard
  `,
  AZ: `
    Grand Canyon
  `,
  CT: `
    Canton Valley; Coventry Lake; Suffield Depot; Glenville
  `,
  FL: `
    Aberdeen
  `,
  IA: `
    Washburn; 015 Centerville; Beaverdale; 069 Oakland; Jewell; Middle Amana;
    Saylorville; Park View; Coalville
  `,
  IL: `
    Olive Branch; 015 Georgetown; Lake of the Woods; Medinah; Coello;
    063 Central City; Green Rock; Harrison; Wasco; Boulder Hill; 093 Lynwood;
    Oak Run; Channel Lake; 097 Cuba; 097 Fairfield; Forest Lake; Fox Lake Hills;
    Gages Lake; Grandwood Park; Knollwood; Lake Catherine; Long Lake;
    Tower Lake; Venetian Village; 099 Deer Park; 103 Palmyra;
    Pistakee Highlands; 113 Pleasant Hill; Twin Grove; Holiday Shores; Mitchell;
    Rosewood Heights; New Windsor; 141 Carthage; Lost Nation; Rome;
    Coyne Center; 179 Richmond; Como; Crystal Lawns; Fairmont; Frankfort Square;
    Goodings Grove; Ingalls Park; Lakewood Shores; Preston Heights;
    197 Willowbrook; Lake Summerset
  `,
  IN: `
    Harlan; Hoagland; Taylorsville; 011 Dale; 017 Dunkirk; 017 Georgetown;
    Henryville; Memphis; New Washington; Oak Park; 021 Middlebury; Bright;
    Hidden Valley; Dunlap; New Paris; Simonton Lake; Galena; New Salisbury;
    Indian Heights; North Madison; Country Squire Lakes; Hayden; 081 Waterloo;
    Freelandville; Howe; Lake Dalecarlia; Shelby; Fish Lake; Hudson Lake;
    Rolling Prairie; Avoca; Mexico; Harrodsburg; Lake Village; Roselawn;
    121 Rockport; Aberdeen; Lakes of the Four Seasons; South Haven;
    Parkers Settlement; Milroy; 141 Georgetown; Gulivoire Park; 145 Geneva;
    Waldron; Hatfield; St. Meinrad; Bass Lake; Koontz Lake; 153 Greenville;
    157 Monroe; Stockwell; Westpoint; 163 Highland; Melody Hill; St. Bernice;
    North Terre Haute; St. Mary-of-the-Woods; Tecumseh; Laketon;
    169 Mount Vernon; Buffalo; Tri-Lakes
  `,
  KS: `
    015 Clay Center; Riverton; Wilroads Gardens; 103 Highland; Lincoln; Vassar;
    Bellaire
  `,
  LA: `
    Batchelor; Houma
  `,
  ME: `
    Verona; Westport
  `,
  MI: `
    Woodland Beach;
    Hubbard Lake; Delton; 015 Stony Point; Benton Heights; Fair Plain;
    Lake Michigan Beach; Paw Paw Lake; Brownlee Park; 025 Lakeview; Bay Shore;
    Horton Bay; Indian River; Wacousta; Quinnesec; Waverly; Beecher;
    Lake Fenton; Chums Corner; Grawn; Interlochen; Atlantic Mine; Dollar Bay;
    Hubbell; Kilmanagh; Edgemont Park; Haslett; Holt; Okemos; 069 Sand Lake;
    Weidman; Michigan Center; Vandercook Lake; Eastwood; South Gull Lake;
    Westwood; Rapid City; South Boardman; Belmont; Byron Center; Comstock Park;
    Cutlerville; Forest Hills; Northview; Eagle River; Greilickville;
    Whitmore Lake; Oak Hill; Parkdale; Gwinn; Harvey; Trowbridge Park;
    West Ishpeming; Canadian Lakes; Detroit Beach; Lambertville; South Monroe;
    115 Stony Point; Temperance; West Monroe; Atlanta; Lewiston; Twin Lake;
    Wolf Lake; Skidway Lake; Mio; Beechwood; Jenison; Houghton Lake;
    Prudenville; St. Helen; Burt; Freeland; Hemlock; Shields; Avoca;
    Pearl Beach; Middletown; 155 New Haven; Fostoria
  `,
  MN: `
    Martin Lake; Little Rock; Ponemah; Red Lake; Redby; Esko; Naytahwaush;
    Vineland; The Lakes; Arnold; Parkville; Elko; Pleasant Lake
  `,
  MO: `
    Shell Knob; Four Seasons; South Van Buren; Gray Summit; Villa Ridge; Pomona;
    Barnhart; Cedar Hill; High Ridge; Horine; Imperial; Murphy; 099 Riverside;
    141 Riverview; Silver Creek; Terre Haute; 177 Albany; Fairdealing; Doe Run;
    Elvins; Esther; Flat River; Terre du Lac; Affton; Castle Point; Concord;
    Glasgow Village; Lemay; Sappington; Spanish Lake; St. George; Kissee Mills
  `,
  NC: `
    Bethlehem; Hiddenite; Stony Point; 007 Burnsville; River Road; Kelly;
    Long Beach; Yaupon Beach; Avery Creek; Bent Creek; 021 Fairview;
    Royal Pines; Swannanoa; Icard; Salem; Northlakes; Camden; Atlantic;
    Broad Creek; Gloucester; Harkers Island; Lake Norman of Catawba;
    Mountain View; Sherrills Ford; St. Stephens; 037 Farmville; Fearrington;
    Fearrington Village; Moncure; Riegelwood; Brices Creek; Fairfield Harbour;
    James City; Neuse Forest; Fort Bragg; Vander; Currituck; Moyock; Avon;
    Buxton; Hatteras; Manns Harbor; Wanchese; Southmont; Tyro; Welcome; Advance;
    Hillsdale; Gorman; Rougemont; South Gastonia; 071 Tryon; Maury; Forest Oaks;
    McLeansville; Hollister; South Rosemary; South Weldon; Buies Creek;
    Bunnlevel; Mamers; 085 Walkertown; Cove Creek; Hazelwood; Lake Junaluska;
    West Canton; Balfour; Barker Heights; Dana; East Flat Rock; Edneyville;
    Etowah; Fruitland; Hoopers Creek; Horse Shoe; Mountain Home; Valley Hill;
    Five Points; Rockfish; Silver City; Ocracoke; Swanquarter; Cullowhee;
    Boger City; Denver; Iron Station; Lowesville; 109 Pumpkin Center; Westport;
    West Marion; Battleboro; Bayshore; Castle Hayne; Hightsville; Kings Grant;
    Kirkland; Masonboro; Murraysville; Myrtle Grove; Ogden; Sea Breeze; Seagate;
    Silver Lake; Skippers Corner; Wrightsboro; Half Moon; Piney Green;
    133 Pumpkin Center; Sneads Ferry; Efland; Hampstead; Rocky Point;
    147 Windsor; Cordova; East Rockingham; Barker Ten Mile; Prospect;
    Enochville; 159 Franklin; Alexander Mills; Caroleen; Cliffside; Keener;
    Plain View; Spiveys Corner; Laurel Hill; Millingport; Germanton; Pinnacle;
    171 Flat Rock; Thurmond; Toast; White Plains; Cherokee; Jaars;
    South Henderson; 183 Green Level; Foscoe; Brogden; Elroy; Mar-Mac; Cricket;
    Fairplains; Hays; Millers Creek; Moravian Falls; Mulberry; Pleasant Hill;
    Arlington
  `,
  ND: `
    Fort Totten; Baldwin; Manning; Four Bears Village; Mandaree; Belcourt;
    Cannon Ball
  `,
  NE: `
    Elkhorn; Macy
  `,
  NH: `
    Bow Bog
  `,
  NJ: `
    Pemberton Heights; Hamilton Square; Lawrenceville; Plainsboro Center;
    Basking Ridge; Peapack
  `,
  NM: `
    White Sands
  `,
  NY: `
    Delmar; Latham; McKownville; Roessleville; West Albany; Westmere; Fillmore;
    Houghton; Stannards; Chenango Bridge; Endwell; East Randolph; Lime Lake;
    St. Bonaventure; West Valley; Weston Mills; Westons Mills; 011 Centerport;
    Melrose Park; Frewsburg; Sunset Bay; Breesport; Pine Valley; West Elmira;
    017 Harrisville; 017 Lakeview; Au Sable Forks; Cumberland Head;
    Morrisonville; West Chazy; Copake Lake; Lorenz Park; Niverville;
    021 Oakdale; Stottville; 023 Fair Haven; Munsons Corners; Downsville;
    Arlington; Brinckerhoff; Clinton Corners; Crown Heights; Dover Plains;
    Fairview; Haviland; Hillside Lake; Myers Corner; Red Oaks Mill; Spackenkill;
    Titusville; Angola on the Lake; Billington Heights; Bowmansville;
    Clarence Center; East Amherst; Eggertsville; Elma Center; Grandyle Village;
    Harris Hill; Lake Erie Beach; North Boston; Town Line; Wanakah; Mineville;
    Schroon Lake; Paul Smiths; Caroga Lake; Jefferson Heights; Palenville;
    Old Forge; Adams Center; Calcium; Depauville; Great Bend; La Fargeville;
    Redwood; East Avon; Hemlock; Lakeville; 053 Bolivar; 053 Bridgeport;
    053 Middleport; North Gates; West Henrietta; Tribes Hill; 057 Wellsville;
    Albertson; Baldwin; Baldwin Harbor; Barnum Island; Bay Park;
    Bellerose Terrace; Bellmore; Bethpage; Carle Place; East Atlantic Beach;
    East Garden City; East Massapequa; East Meadow; East Norwich; Elmont;
    Franklin Square; Garden City Park; Garden City South; Glen Head;
    Glenwood Landing; Great Neck Gardens; Greenvale; Harbor Hills; Harbor Isle;
    Herricks; Hewlett; Hicksville; Inwood; Jericho; 059 Lakeview; Levittown;
    Lido Beach; Locust Valley; Malverne Park Oaks; Manhasset; Manhasset Hills;
    Massapequa; Merrick; New Cassel; North Bellmore; North Lynbrook;
    North Massapequa; North Merrick; North New Hyde Park; North Valley Stream;
    North Wantagh; Oceanside; Old Bethpage; Plainedge; Plainview; Point Lookout;
    Port Washington; Roosevelt; Roslyn Heights; Salisbury; Seaford; Searingtown;
    South Farmingdale; South Hempstead; South Valley Stream; Syosset; Uniondale;
    University Gardens; Wantagh; West Hempstead; 059 Woodbury; Woodmere;
    Gasport; Olcott; Ransomville; Rapids; Sanborn; South Lockport; Blossvale;
    Cassville; Chadwicks; Clark Mills; Deansboro; Durhamville; Washington Mills;
    Brewerton; Fairmount; Galeville; Kirkville; Lakeland; Lyncourt; Mattydale;
    Nedrow; 067 Peru; Seneca Knolls; Village Green; Westvale; Crystal Beach;
    Holcomb; Honeoye; Balmville; Central Valley; 071 Eden; Firthcliffe;
    Fort Montgomery; Gardnertown; Highland Mills; Mechanicstown;
    Mountain Lodge Park; Orange Lake; Pine Bush; Salisbury Mills; Scotchtown;
    Sparrow Bush; Vails Gate; Walton Park; Washington Heights; West Point;
    Bernhards Bay; Sand Ridge; Schenevus; West End; Brewster Hill; Lake Carmel;
    Mahopac; Peach Lake; Putnam Lake; Averill Park; Cropseyville; Hampton Manor;
    West Sand Lake; Wynantskill; Bardonia; Blauvelt; Congers; Hillcrest; Monsey;
    Mount Ivy; Nanuet; New City; Orangeburg; Pearl River; Sparkill; Tappan;
    Thiells; Valley Cottage; Viola; West Nyack; Brasher Falls; De Kalb Junction;
    Hailesboro; Hannawa Falls; Star Lake; Winthrop; Ballston Lake;
    Country Knolls; Victory Mills; East Glenville; Mariaville Lake;
    Central Bridge; 099 Bridgeport; Coopers Plains; Gang Mills;
    101 Sylvan Beach; Amagansett; Aquebogue; Baiting Hollow; Bay Shore;
    Bay Wood; Bayport; Blue Point; Bohemia; Brentwood; Bridgehampton; Calverton;
    Center Moriches; Centereach; 103 Centerport; Central Islip;
    Cold Spring Harbor; Commack; Copiague; Coram; Cutchogue; Deer Park;
    Dix Hills; East Farmingdale; East Islip; East Marion; East Moriches;
    East Northport; East Patchogue; East Quogue; East Setauket; East Shoreham;
    Eastport; Eatons Neck; Elwood; Farmingville; Flanders; Fort Salonga;
    Gordon Heights; Great River; Greenlawn; Halesite; Hampton Bays; Hauppauge;
    Holbrook; Holtsville; Huntington Station; Islip Terrace; Jamesport;
    Kings Park; Lake Ronkonkoma; Laurel; Manorville; Mastic; Mattituck; Medford;
    Melville; Middle Island; Miller Place; Montauk; Moriches; Mount Sinai;
    Nesconset; North Amityville; North Babylon; North Bay Shore; North Bellport;
    North Great River; North Lindenhurst; North Patchogue; North Sea;
    Northampton; 103 Northville; Northwest Harbor; Noyack; 103 Oakdale; Orient;
    Peconic; Port Jefferson Station; Quiogue; Ridge; Rocky Point; Ronkonkoma;
    Sayville; Selden; Shelter Island Heights; Shinnecock Hills; Shirley;
    Sound Beach; South Huntington; Springs; St. James; Stony Brook; Terryville;
    Wading River; Wainscott; Water Mill; West Babylon; West Bay Shore;
    West Hills; West Islip; West Sayville; Westhampton; Wheatley Heights;
    Wyandanch; Yaphank; Barryville; Livingston Manor; Rock Hill; Roscoe;
    Smallwood; South Fallsburg; Apalachin; East Ithaca; Forest Home; South Hill;
    Accord; 111 Brownville; Clintondale; Glasco; High Falls; Highland; Hillside;
    Kerhonkson; Lake Katrine; Lincoln Park; Marlboro; 111 Milton; Napanoch;
    Port Ewen; Shokan; Stone Ridge; Tillson; Walker Valley; Wallkill;
    West Hurley; Zena; Athol; Bolton Landing; North Creek; West Glens Falls;
    North Rose; Pultneyville; Armonk; Bedford Hills; Chappaqua; Crompond;
    Crugers; Goldens Bridge; Hawthorne; Heritage Hills; Katonah; Lake Mohegan;
    Lincolndale; Montrose; Purchase; Scotts Corners; Shenorock; Shrub Oak;
    Thornwood; Valhalla; Verplanck; Wykagyl; Yorktown Heights; Bliss;
    Strykersville; Branchport; Keuka Park
  `,
  OH: `
    Fort Shawnee; Edgewood; The Plains; Lansing; Neffs; Wolfhurst;
    Beckett Ridge; Darrtown; 017 Mayfield; Wetherington; Williamsdale;
    Lake Mohawk; Crystal Lakes; Green Meadows; Holiday Valley; 023 Lisbon;
    023 Northridge; Park Layne; Day Heights; 025 Mount Carmel; Mount Repose;
    Mulberry; Summerside; Withamsville; Calcutta; Glenmoor; La Croft;
    033 Waynesburg; Collinwood; 035 Glendale; Glenville; Hough;
    Wayne Lakes Park; Lewis Center; Fairfield Beach; 045 Geneva;
    Blacklick Estates; Darbydale; Huber Ridge; Lake Darby; Lincoln Village;
    049 Valley View; 051 Burlington; 055 Bainbridge; Chesterland;
    057 Shawnee Hills; Wilberforce; 059 Mantua; Blue Jay; Bridgetown;
    Cherry Grove; Covedale; Delhi Hills; Dent; 061 Dillonvale; Dry Ridge;
    Dry Run; Dunlap; Finneytown; Forestville; Fruit Hill; Grandview; Groesbeck;
    Highpoint; Hooven; Kenwood; Mack; Miami Heights; Miamitown; Monfort Heights;
    Mount Healthy Heights; New Baltimore; New Burlington; New Haven; Northbrook;
    Northgate; Pleasant Hills; Pleasant Run; Pleasant Run Farm; Rossmoyne;
    Salem Heights; 061 Sherwood; Sixteen Mile Stand; Skyline Acres;
    Turpin Hills; Walnut Hills; White Oak; Hide-A-Way Hills; Collins; Brilliant;
    083 Oak Hill; North Madison; 087 Burlington; Beechwood Trails; Harbor Hills;
    Marne; 091 Northwood; Avon Center; 093 Camden; Eaton Estates;
    Vermilion-on-the-Lake; 097 Bethel; Choctaw Lake; Maple Ridge;
    Briarwood Beach; Sardis; Drexel; Fort McKinley; 113 Northridge; 113 Shiloh;
    West Carrollton City; Duncan Falls; North Zanesville; Pleasant Grove;
    Curtice; Lakeside; Thornport; Logan Elm Village; Andersonville;
    North Fork Village; 143 Bay View; 143 Mount Carmel; Stony Prairie;
    Clarktown; Franklin Furnace; Lucasville; Minford; Rosemount; Sciotodale;
    West Portsmouth; Wheelersburg; 151 Genoa; Greentown; Perry Heights;
    Richville; Uniontown; 153 Manchester; Pigeon Creek; Portage Lakes;
    Sawyerwood; Bolindale; Brookfield Center; Churchill; Hilltop;
    Howland Center; Leavittsburg; Masury; McKinley Heights; Mineral Ridge;
    Morgandale; South Canal; West Hill; 157 Rockford; New California;
    Five Points; Hunter; Kings Mills; Landen; Loveland Park; Devola;
    New Matamoras; Reno; Kidron
  `,
  OR: `
    Hammond; North Portland
  `,
  PA: `
    Amity Gardens; Muhlenberg Park; Monroeton; Fairless Hills; Newtown Grant;
    Plumsteadville; Warminster Heights; Morrisdale; South Uniontown; Crucible;
    Foster Brook; Montgomeryville; Palmer Heights; Susquehanna; Slovan
  `,
  RI: `
    Harmony; Hope Valley
  `,
  SD: `
    Fort Thompson; North Eagle Butte; Wanblee; North Spearfish; Shindler;
    Lower Brule; Blackhawk; Meadow View Addition; Oglala; Pine Ridge;
    Ashland Heights; Colonial Pine Hills; Green Valley; Johnson Siding;
    Rapid Valley; Antelope; Parmelee; Rosebud; Dakota Dunes
  `,
  UT: `
    East Millcreek
  `,
  WA: `
    Kingston; Lofall; Manchester
  `,
  WI: `
    Tainter Lake; Delavan Lake; Fontana
  `,
  WV: `
    Augusta; Tornado
  `,
});

/**
 * Townships and towns, which the official list writes beneath their county:
 * state, then the county's three digits. After "=" stands the last step of
 * the id where it is not made of the name.
 */
const TOWNSHIP_TABLE: Readonly<
  Record<string, Readonly<Record<string, string>>>
> = {
  IL: {
    "099": "Dayton; Deer Park; Utica",
  },
  KS: {
    "071": "Tribune",
  },
  MI: {
    "007": "Ossineke",
    "037": "Bath=bath_charter",
    "049": "Argentine",
    "069": "Au Sable=au_sable_charter; Oscoda=oscoda_charter",
    "075": "Napoleon; Spring Arbor",
    "087": "Attica",
    "089": "Leland",
    "099": "Clinton Township=clinton_charter; Shelby=shelby_charter",
    "103": "Republic",
    "125": "Waterford=waterford_charter",
    "139": "Allendale=allendale_charter",
    "145":
      "Bridgeport=bridgeport_charter; Buena Vista=buena_vista_charter; Carrollton",
    "163": "Canton=canton_charter; Grosse Ile; Redford=redford_charter",
  },
  MN: {
    "005": "White Earth",
    "027": "Oakport",
    "131": "Warsaw",
    "139": "New Market",
    "145": "Collegeville",
  },
  ND: {
    "079": "Shell Valley",
  },
  NJ: {
    "003":
      "Lyndhurst; Mahwah; River Vale; Rochelle Park; Saddle Brook; Teaneck; Wyckoff",
    "005":
      "Cinnaminson; Delanco; Edgewater Park; Florence; Lumberton; Maple Shade; Mount Holly; Mount Laurel; Willingboro",
    "007": "Cherry Hill; Pennsauken",
    "013":
      "Belleville; Bloomfield; Cedar Grove; Fairfield; Irvington; Livingston; Maplewood; Millburn; Montclair; Nutley; South Orange=south_orange_village; Verona; West Orange",
    "017": "North Bergen; Weehawken",
    "021": "Ewing; Robbinsville",
    "023": "Cranbury; East Brunswick; Edison; Woodbridge",
    "025": "Colts Neck; Marlboro; Middletown",
    "027": "Denville; East Hanover; Parsippany=parsippany-troy_hills",
    "029": "Barnegat; Lakewood; Toms River",
    "031": "Little Falls; Wayne; West Milford",
    "033": "Alloway; Carneys Point; Pennsville; Quinton",
    "035": "Bedminster; Hillsborough",
    "037": "Sparta",
    "039":
      "Berkeley Heights; Cranford; Hillside; Scotch Plains; Springfield; Union",
    "041": "Blairstown; Hardwick; Oxford",
  },
  NY: {
    "001": "Berne; Coeymans",
    "003": "Alma; Belfast; Friendship; Scio",
    "007": "Vestal",
    "009": "Lyndon; Randolph; Yorkshire",
    "013": "Clymer; Kiantone; Portland; Ripley",
    "015": "Big Flats; Southport",
    "017": "Columbus",
    "019": "Altona; Chazy; Peru",
    "021": "Germantown; Ghent",
    "023": "Cincinnatus",
    "027": "Amenia; Hyde Park; Pine Plains; Pleasant Valley",
    "029":
      "Amherst; Boston; Cheektowaga; Clarence; Eden; Grand Island; Holland; West Seneca",
    "031":
      "Crown Point; Elizabethtown; North Elba; Ticonderoga; Westport; Willsboro; Wilmington",
    "035": "Perth",
    "037": "Alabama; Byron; Pavilion",
    "039": "Cairo; Durham; Greenville",
    "041": "Lake Pleasant; Long Lake",
    "053": "Georgetown",
    "055": "Brighton; Clarkson; Greece; Hamlin; Henrietta; Irondequoit; Rush",
    "059": "Oyster Bay",
    "063": "Newfane",
    "065": "Augusta; Verona",
    "067": "Cicero; Clay",
    "069": "Gorham",
    "071": "Cornwall; New Windsor",
    "075": "Constantia; Minetto; Redfield; Richland; Volney",
    "077": "Edmeston; Hartwick; Springfield; Worcester",
    "079": "Carmel",
    "083": "East Greenbush; Poestenkill",
    "087": "Stony Point",
    "089": "Madrid; Norfolk; Parishville",
    "091": "Clifton Park; Edinburg; Hadley; Milton; Northumberland",
    "093": "Niskayuna; Rotterdam",
    "099": "Seneca Falls",
    "101": "Campbell; Lindley; Prattsburgh",
    "103":
      "Brookhaven; Huntington; Islip; Riverhead; Shelter Island; Smithtown; Southold",
    "105": "Fallsburg",
    "111": "Gardiner; Hurley; Marbletown; Plattekill; Wawarsing; Woodstock",
    "113": "Chestertown=chester; Lake Luzerne; Queensbury; Warrensburg",
    "115": "Hampton; Hartford",
    "117": "Marion; Ontario; Savannah; Williamson",
    "119": "Bedford; North Castle; Pound Ridge",
  },
  OH: {
    "007": "Austinburg",
    "017": "Ross",
    "025": "Goshen",
    "075": "Berlin; Walnut Creek",
    "089": "Etna",
    "099": "Austintown; Boardman",
    "133": "Atwater; Brimfield",
    "143": "Ballville",
    "153": "Copley",
    "167": "Newport",
  },
  PA: {
    "003": "Mount Lebanon; North Versailles; Upper St. Clair",
    "011": "Hereford; Oley",
    "017": "Bedminster; Bensalem; Tinicum",
    "029": "Caln",
    "033": "Sandy",
    "035": "Castanea",
    "041": "Lower Allen",
    "043": "Wiconisco",
    "045": "Radnor; Springfield",
    "049": "Lawrence Park",
    "069": "Glenburn",
    "071": "Clay; Conestoga; East Earl; Paradise",
    "075": "Annville",
    "079": "Plains",
    "091": "Abington; Cheltenham; Horsham; Limerick; Skippack; West Norriton",
    "105": "Roulette",
    "107": "Hegins",
    "123": "Columbus; Sheffield",
    "131": "Noxen",
  },
  SD: {
    "109": "Goodwill",
  },
  WI: {
    "001": "Easton",
    "007": "Iron River",
    "009": "Glenmore",
    "015": "Brothertown",
    "025": "Roxbury; Rutland; Vermont",
    "029": "Brussels; Washington",
    "037": "Florence",
    "039": "Alto; Ashford; Eldorado; Lamartine; Taycheedah",
    "041": "Laona; Nashville; Wabeno",
    "047": "Manchester",
    "051": "Mercer",
    "055": "Aztalan; Concord; Ixonia; Milford",
    "059": "Salem",
    "071": "Cato; Cooperstown; Maple Grove",
    "073": "Bevent; Rib Mountain",
    "075": "Middle Inlet",
    "081": "Portland",
    "085": "Three Lakes; Woodruff",
    "087": "Dale",
    "093": "El Paso",
    "095": "Clam Falls",
    "103": "Sylvan",
    "115": "Belle Plaine",
    "123": "Liberty",
    "125": "Lac du Flambeau",
    "127": "Richmond",
    "131": "Addison",
    "137": "Dakota; Mount Morris; Saxeville",
    "139": "Winchester",
    "141": "Sherry",
  },
};

/** "NJ/039/Hillside" → the last step of its id, "hillside"; null: by the rule. */
export const TOWNSHIPS: ReadonlyMap<string, string | null> = new Map(
  Object.entries(TOWNSHIP_TABLE).flatMap(([state, counties]) =>
    Object.entries(counties).flatMap(([county, names]) =>
      names.split("; ").map((entry): [string, string | null] => {
        const [name = "", id = null] = entry.split("=");
        return [`${state}/${county}/${name}`, id];
      }),
    ),
  ),
);

/**
 * Municipalities that GeoNames calls by another name: by that of their middle
 * village, by one given up, or spelled otherwise. Source: Census Bureau list
 * of incorporated places.
 */
export const USUAL_NAMES: ReadonlyMap<string, string> = new Map([
  ["AL/Lafayette", "La Fayette"],
  ["AR/De Witt", "DeWitt"],
  ["AR/Helena", "Helena-West Helena"],
  ["CT/Killingly Center", "Killingly"],
  ["CT/Mansfield Center", "Mansfield"],
  ["CT/Montville Center", "Montville"],
  ["CT/Preston City", "Preston"],
  ["CT/Winchester Center", "Winchester"],
  ["IL/Depue", "De Pue"],
  ["IL/La Salle", "LaSalle"],
  ["IL/Village of Campton Hills", "Campton Hills"],
  ["IN/DeMotte", "De Motte"],
  ["IN/LaPorte", "La Porte"],
  ["IN/Windfall", "Windfall City"],
  ["KS/Gove", "Gove City"],
  ["KS/Johnson", "Johnson City"],
  ["MA/Littleton Common", "Littleton"],
  ["MA/Tyngsboro", "Tyngsborough"],
  ["MA/Wareham Center", "Wareham"],
  ["ME/Cumberland Center", "Cumberland"],
  ["ME/Harpswell Center", "Harpswell"],
  ["ME/Hollis Center", "Hollis"],
  ["ME/New Sweden Station", "New Sweden"],
  ["ME/Wells Beach Station", "Wells"],
  ["ME/York Beach", "York"],
  ["MN/Cross Lake", "Crosslake"],
  ["MO/Country Club Village", "Country Club"],
  ["MO/South West City", "Southwest City"],
  ["MO/St. Johns", "St. John"],
  ["MO/Velda Village", "Velda City"],
  ["NC/Cajahs Mountain", "Cajah's Mountain"],
  ["NC/Longview", "Long View"],
  ["NC/Wilsons Mills", "Wilson's Mills"],
  ["ND/Reiles Acres", "Reile's Acres"],
  ["NH/Stratham Station", "Stratham"],
  ["NJ/Wood-Lynne", "Woodlynne"],
  ["OK/Cordell", "New Cordell"],
  ["PA/Nanty Glo", "Nanty-Glo"],
  ["UT/East Carbon City", "East Carbon"],
  ["UT/Heber City", "Heber"],
  ["VT/Middlebury (village)", "Middlebury"],
  ["WI/De Forest", "DeForest"],
  ["WI/Marathon", "Marathon City"],
]);

/**
 * Names to which the official list adds a word, because a town and a city or
 * village of that name stand side by side.
 */
export const NAMES_WITH_KIND: ReadonlyMap<string, string> = new Map([
  ["CT/Groton", "Groton Town"],
  ["CT/Litchfield", "Litchfield Town"],
  ["CT/Newtown", "Newtown Town"],
  ["IL/Wilmington", "Wilmington City"],
  ["IL/Windsor", "Windsor City"],
  ["ME/Lincoln", "Lincoln town"],
  ["MI/Orchard Lake", "Orchard Lake Village"],
  ["MN/Birchwood", "Birchwood Village"],
  ["OH/Centerville", "Centerville City"],
  ["PA/Franklin", "Franklin City"],
  ["VT/Barre", "Barre City"],
  ["VT/Barton", "Barton Village"],
  ["VT/Hyde Park", "Hyde Park Village"],
  ["VT/Jericho", "Jericho Village"],
  ["VT/Johnson", "Johnson Village"],
  ["VT/Ludlow", "Ludlow Village"],
  ["VT/Manchester", "Manchester Village"],
  ["VT/Newfane", "Newfane Village"],
  ["VT/Newport", "Newport City"],
  ["VT/Northfield", "Northfield Village"],
  ["VT/Poultney", "Poultney Village"],
  ["VT/Rutland", "Rutland City"],
  ["VT/Swanton", "Swanton Village"],
  ["VT/Waterbury", "Waterbury Village"],
  ["VT/Woodstock", "Woodstock Village"],
  ["WI/Pewaukee", "Pewaukee City"],
  ["WI/Superior", "Superior City"],
]);

/**
 * Namesakes of one state that the official list tells apart in a way of its
 * own, by state, county and name: the last step of the id.
 */
export const IDS_OF_NAMESAKES: ReadonlyMap<string, string> = new Map([
  ["PA/125/Centerville", "centerville_borough_~washington_county~"],
  ["PA/107/Coaldale", "coaldale_borough_~schuylkill_county~"],
  ["PA/133/Jefferson", "jefferson_borough_~york_county~"],
  ["PA/003/Liberty", "liberty_borough_~allegheny_county~"],
  ["PA/121/Pleasantville", "pleasantville_borough_~venango_county~"],
  ["OH/035/Oakwood", "oakwood_village"],
  ["OH/113/Oakwood", "oakwood_city"],
  ["OH/125/Oakwood", "oakwood"],
]);

/**
 * Municipalities younger than the official list of 2015 that operators have:
 * the year they were incorporated. Source: Census Bureau boundary changes.
 */
export const YOUNGER_THAN_LIST: ReadonlyMap<string, number> = new Map([
  ["FL/Estero", 2014],
  ["TX/San Elizario", 2013],
]);
