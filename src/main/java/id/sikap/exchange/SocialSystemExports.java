package id.sikap.exchange;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaChoices;
import id.sikap.partner.PartnerFilter;
import id.sikap.partner.PartnerService;
import id.sikap.policy.PolicyFilter;
import id.sikap.policy.PolicyService;
import id.sikap.programme.ProgrammeFilter;
import id.sikap.programme.ProgrammeService;
import id.sikap.reception.ReceptionFilter;
import id.sikap.reception.ReceptionService;
import id.sikap.workbook.SheetWriter;
import id.sikap.workbook.SheetWriter.Heading;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * The lists of the social system as xlsx: all rows that the filters of the page leave.
 */
@Service
class SocialSystemExports {

	private static final int WIDTH = 22;

	private final PolicyService policies;

	private final PartnerService partners;

	private final ProgrammeService programmes;

	private final ReceptionService reception;

	private final AreaChoices areas;

	private final MessageSource messages;

	SocialSystemExports(PolicyService policies, PartnerService partners, ProgrammeService programmes,
			ReceptionService reception, AreaChoices areas, MessageSource messages) {
		this.programmes = programmes;
		this.reception = reception;
		this.policies = policies;
		this.partners = partners;
		this.areas = areas;
		this.messages = messages;
	}

	void policies(PolicyFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		write(out, "policy.list",
				List.of("policy.title", "policy.kind", "policy.number", "policy.issuer", "policy.issuedOn",
						"policy.inForceFrom", "policy.inForceTo", "policy.state", "policy.area", "policy.support",
						"policy.audience", "policy.said.UNDERSTOOD", "policy.said.ASKED", "policy.said.NONE"),
				(sheet) -> this.policies.each(filter, scope, sort,
						(row) -> sheet.row(Arrays.asList(row.title(), words("policy.kind." + row.kind()), row.number(),
								row.issuer(), row.issuedOn(), row.inForceFrom(), row.inForceTo(),
								words("policy.state." + row.state()), this.areas.label(row.areaCode()),
								words("policy.support." + row.support()), row.audience(), row.understood(),
								row.asking(), row.silent()))));
	}

	void partners(PartnerFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		write(out, "partner.list",
				List.of("partner.name", "partner.kind", "partner.areaCode", "partner.contactName",
						"partner.contactPosition", "partner.contactPhone", "partner.agreementNumber",
						"partner.agreementOn", "partner.agreementTo", "partner.agreement", "partner.activities",
						"partner.lastActivityOn", "partner.inactive"),
				(sheet) -> this.partners.each(filter, scope, sort,
						(row) -> sheet.row(Arrays.asList(row.name(), words("partner.kind." + row.kind()),
								this.areas.label(row.areaCode()), row.contactName(), row.contactPosition(),
								row.phoneAsRead(), row.agreementNumber(), row.agreementOn(), row.agreementTo(),
								words("partner.agreement." + row.agreement()), row.activities(), row.lastActivityOn(),
								row.inactiveSince()))));
	}

	void programmes(ProgrammeFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		write(out, "programme.list",
				List.of("programme.title", "programme.subdistrictCode", "programme.fromDay", "programme.toDay",
						"programme.state", "programme.village", "programme.companionIds", "programme.partnerIds",
						"programme.budgetSource", "programme.households", "programme.result"),
				(sheet) -> this.programmes.each(filter, scope, sort,
						(row) -> sheet.row(Arrays.asList(row.title(), this.areas.label(row.subdistrictCode()),
								row.fromDay(), row.toDay(), words("programme.state." + row.state()), row.villages(),
								row.companions(), row.partners(), row.budgetSource(), row.households(),
								row.result()))));
	}

	void reception(ReceptionFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		write(out, "reception.list",
				List.of("companion.subdistrictCode", "reception.villageCode", "reception.level", "reception.observedOn",
						"reception.source", "reception.note", "reception.observations"),
				(sheet) -> this.reception.each(filter, scope, sort,
						(row) -> sheet.row(Arrays.asList(this.areas.label(Area.subdistrictOf(row.villageCode())),
								this.areas.label(row.villageCode()), row.level(), row.observedOn(),
								(row.source() == null) ? null : words("reception.source." + row.source()), row.note(),
								row.observations()))));
	}

	private void write(OutputStream out, String title, List<String> columns, Consumer<SheetWriter> rows) {
		SheetWriter sheet = new SheetWriter(out);
		sheet.sheet(words(title), columns.stream().map((column) -> new Heading(words(column), WIDTH)).toList());
		rows.accept(sheet);
		sheet.finish();
	}

	private String words(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
