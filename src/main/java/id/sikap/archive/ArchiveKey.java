package id.sikap.archive;

import java.time.YearMonth;
import java.util.UUID;

/**
 * What a report is on.
 *
 * @param areaCode the kecamatan or regency; of a companion the kecamatan that he belongs
 * to
 * @param companionId null unless the report is on one
 */
public record ArchiveKey(ReportedUnit unit, String areaCode, UUID companionId, YearMonth month) {

}
