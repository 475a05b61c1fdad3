package id.sikap.demo;

import java.time.LocalTime;

import id.sikap.area.Area;
import id.sikap.setting.SettingName;

/** Who signs reports, and the address in their head. */
final class SettingGenerator {

	private final CopyWriter rows;

	private final Timeline timeline;

	SettingGenerator(CopyBatch batch, Timeline timeline) {
		this.rows = batch.into(Table.REGENCY_SETTING);
		this.timeline = timeline;
	}

	void writeOffice(String regencyCode) {
		write(regencyCode, SettingName.LETTERHEAD_ADDRESS, "Jalan Contoh Nomor 1, alamat sintetis");
		write(regencyCode, SettingName.REGENCY_COORDINATOR_NAME, AccountGenerator.COORDINATOR);
		write(regencyCode, SettingName.REGENCY_COORDINATOR_NIP, "198004179900000001");
		write(regencyCode, SettingName.DIVISION_HEAD_NAME, "Sugeng Mahoni");
		write(regencyCode, SettingName.DIVISION_HEAD_NIP, "197511029900000002");
	}

	void write(DemoCompanion coordinator, String nip) {
		write(coordinator.subdistrictCode, SettingName.SUBDISTRICT_COORDINATOR_NAME, coordinator.name);
		write(coordinator.subdistrictCode, SettingName.SUBDISTRICT_COORDINATOR_NIP, nip);
	}

	private void write(String areaCode, SettingName name, String value) {
		this.rows
			.plain(Chance.of("setting", areaCode, name).id(this.timeline.at(this.timeline.first(), LocalTime.of(9, 0))))
			.plain(Area.regencyOf(areaCode))
			.plain(areaCode)
			.plain(name)
			.text(value)
			.time(this.timeline.first())
			.end();
	}

}
