package id.sikap.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns that are read from a sheet, with the headers that districts give them
 * (DOMAIN 2.6): in lower case, letters and digits only, the most telling first. Where two
 * columns of a sheet answer to one of ours, the more telling one is read.
 */
enum SheetColumn {

	NAME("namapengurus namakpm namapenerima namapenerimamanfaat namapenerimabantuan namasesuaiktp namapenguruskpm "
			+ "namakpmpengurus namapengurusktp namaktp namapenguruspkh namalengkap nama",
			"namapendamping namapendampingsosial namapendampingpkh namapendampingsdm namasdm namasdmpkh namapegawai "
					+ "namalengkap namalengkapgelar namadangelar nama pendamping"),

	NIK("nikpengurus nikkpm nikpenerima nikpenguruskpm nikktp nikektp niksesuaiktp noktp nomorktp nonik nomornik "
			+ "nomorindukkependudukan nik", "nik nikktp nikpendamping nikpegawai noktp nomorktp nonik nomornik"),

	FAMILY_CARD("nokk nomorkk nokartukeluarga nomorkartukeluarga nkk nokkpengurus nokkkpm kartukeluarga kk", ""),

	VILLAGE("desadampingan desakelurahan kelurahandesa desakel keldesa deskel namadesakelurahan namadesa namakelurahan "
			+ "nmkel nmdesa nmdesakel desakelurahandampingan desaalamat kelurahandampingan desa kelurahan", ""),

	VILLAGE_CODE("kodedesa kodekelurahan kodedesakelurahan kodewilayah kodewilayahdesa kodekemendagri kddesa iddesa",
			""),

	SUBDISTRICT("kecamatan namakecamatan nmkec kec kecamatandampingan",
			"kecamatan kecamatantugas kecamatandampingan wilayahtugas wilayahdampingan lokasitugas lokasipenugasan "
					+ "penempatan namakecamatan nmkec kec"),

	REGENCY("kabupatenkota kabkota kabupaten namakabupaten nmkab kab kotakabupaten",
			"kabupatenkota kabkota kabupaten namakabupaten nmkab kab"),

	COMPANION("namapendamping namapendampingsosial namapendampingpkh pendampingpkh pendampingsosial namasdm namasdmpkh "
			+ "pendampingsdm namapendampingsdm sdmpkh pendamping sdm", ""),

	COMPANION_NIP("nippendamping nipsdm nippendampingpkh nipsdmpkh", ""),

	GROUP("namakelompok kelompok kelompokkpm kelompokp2k2 namakelompokp2k2 namakelompokkpm kelompokfds namakelompokpkh "
			+ "kelompokpkh namaklp klp", ""),

	ADDRESS("alamat alamatlengkap alamatktp alamatrumah alamatdomisili alamatkpm jalan", ""),

	RT("rt nort", ""), RW("rw norw", ""), RT_RW("rtrw", ""),

	PHONE("nohp nohpwa nowa nomorhp nomorwa nomorhpwa hp wa hpwa nohandphone nomorhandphone nowhatsapp nomorwhatsapp "
			+ "whatsapp notelp notelepon nomortelepon telepon telp notelphp nohpkpm",
			"nohp nohpwa nowa nomorhp nomorwa nomorhpwa hp wa hpwa nohandphone nomorhandphone nowhatsapp nomorwhatsapp "
					+ "whatsapp notelp notelepon nomortelepon telepon telp notelphp"),

	BIRTH_DATE("tanggallahir tgllahir tgllhr tanggallahirpengurus tgllahirpengurus tanggallahirkpm", ""),

	SEX("jeniskelamin jk jeniskel kelamin lp gender jnskelamin", ""),

	PKH_NUMBER("nopesertapkh nomorpesertapkh nopeserta nomorpeserta nopkh nomorpkh idpkh idpesertapkh idpeserta "
			+ "nopesertapkhkpm", ""),

	BANK("bank namabank bankpenyalur bankhimbara bankpenyaluran", ""),

	ACCOUNT_NUMBER("norekening nomorrekening norek nomorrek rekening norekeningkks norekkks", ""),

	CARD_HOLDER(
			"pemegangkks pemegangkartu pemegangkartukks kksdipegang kksdipegangoleh kartudipegang kartudipegangoleh "
					+ "penyimpankks statuskks statuskartu statuskartukks statuspemegangkks keberadaankks kks",
			""),

	STATUS("statuskpm statuskepesertaan statuskepesertaanpkh statuspkh statuspeserta status", ""),

	BUMIL("bumil ibuhamil hamil ibuhamilnifas hamilnifas bumilnifas ibuhamilataunifas", ""),

	AUD("aud anakusiadini usiadini balita anakbalita aud06tahun aud06th", ""),

	SD("sd anaksd sdmi sdmisederajat sdsederajat", ""),

	SMP("smp anaksmp smpmts smpmtssederajat smpsederajat", ""),

	SMA("sma anaksma smasmk smasmkma smasmkmasederajat smasederajat smama smk", ""),

	LANSIA("lansia lanjutusia lu orangtualansia", ""),

	DISAB("disabilitas disabilitasberat disab penyandangdisabilitas penyandangdisabilitasberat difabel db", ""),

	NIP("", "nip nippppk nipnippppk nipasn nomorindukpegawai nippegawai"),

	EMAIL("", "email alamatemail surel emailaktif"),

	EDUCATION("", "pendidikan pendidikanterakhir jenjangpendidikan tingkatpendidikan pendterakhir"),

	POSITION("", "jabatan namajabatan jabatanpppk jabatanasn posisi"),

	SERVICE_FROM("", "tmt tmttugas tanggalmulaitugas tglmulaitugas mulaitugas mulaibertugas tanggalmasuk tglmasuk "
			+ "tmtpendamping tmtpengangkatan tmtsk tmtpppk tanggalmulai");

	/** The counts of components, by the names that a family's record gives them. */
	static final List<SheetColumn> COMPONENTS = List.of(BUMIL, AUD, SD, SMP, SMA, LANSIA, DISAB);

	private final List<String> householdHeaders;

	private final List<String> companionHeaders;

	SheetColumn(String householdHeaders, String companionHeaders) {
		this.householdHeaders = Arrays.asList(householdHeaders.split(" "));
		this.companionHeaders = Arrays.asList(companionHeaders.split(" "));
	}

	/** What is left of a header to compare: "No. KK" and "NO_KK" are one. */
	static String normalise(String header) {
		return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	/**
	 * How telling a header is for this column.
	 * @param header normalised
	 * @return 0 for the most telling, -1 when it is not for this column
	 */
	int rank(SheetKind kind, String header) {
		List<String> headers = (kind == SheetKind.HOUSEHOLD) ? this.householdHeaders : this.companionHeaders;
		int rank = headers.indexOf(header);
		if (rank < 0 && COMPONENTS.contains(this) && kind == SheetKind.HOUSEHOLD) {
			return headers.indexOf(header.replaceFirst("^(jumlah|jml|jlh|komponen|kategori)(komponen|anak)?", ""));
		}
		return rank;
	}

	/** Whether its values are numbers that identify a person. */
	boolean isProtected() {
		return this == NIK || this == FAMILY_CARD || this == ACCOUNT_NUMBER;
	}

	/** Key of the column's own name, where the sheet has no header to quote. */
	String messageKey() {
		return "exchange.column." + name();
	}

}
