package id.sikap.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import id.sikap.archive.IssuedReport;
import id.sikap.archive.ReportArchive;
import id.sikap.area.Area;
import id.sikap.audit.AuditAction;
import id.sikap.audit.AuditLog;

import org.springframework.stereotype.Service;

/**
 * Many reports in a row: what they say is read at once, and as many are set at a time as
 * the machine has processors, never more than a few finished ones waiting to be written.
 */
@Service
class ReportBatch {

	private static final int THREADS = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

	private record Sheet(String name, byte[] pdf) {
	}

	private final ReportOrders orders;

	private final CompanionFactsReader facts;

	private final ReportService reports;

	private final ReportArchive archive;

	private final AuditLog audit;

	ReportBatch(ReportOrders orders, CompanionFactsReader facts, ReportService reports, ReportArchive archive,
			AuditLog audit) {
		this.orders = orders;
		this.facts = facts;
		this.reports = reports;
		this.archive = archive;
		this.audit = audit;
	}

	/**
	 * @param order of the kecamatan or regency whose companions are reported on, each by
	 * himself and without photos
	 */
	void write(ReportOrder order, OutputStream out) throws IOException {
		this.audit.record(AuditAction.EXPORT, "report", null, order.area().code(),
				"pendamping " + order.area().code() + " " + order.month());
		List<ReportOrder> companions = this.orders.ofCompanions(order.area().code(), order.month());
		Map<UUID, CompanionFacts> facts = this.facts.read(companions.stream().map(ReportOrder::companion).toList(),
				order.month());
		Map<UUID, IssuedReport> issued = issued(order);
		ExecutorService printers = Executors.newFixedThreadPool(THREADS);
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.setLevel(Deflater.NO_COMPRESSION); // a PDF is compressed already
			Set<String> names = new HashSet<>();
			Deque<Future<Sheet>> waiting = new ArrayDeque<>();
			for (ReportOrder companion : companions) {
				UUID id = companion.companion().getId();
				CompanionFacts known = facts.remove(id); // and is forgotten
				IssuedReport kept = issued.get(id);
				waiting.add(printers.submit(() -> print(companion, known, kept)));
				if (waiting.size() > 2 * THREADS) {
					add(waiting.remove(), names, zip);
				}
			}
			while (!waiting.isEmpty()) {
				add(waiting.remove(), names, zip);
			}
		}
		finally {
			printers.shutdownNow();
		}
	}

	private Map<UUID, IssuedReport> issued(ReportOrder order) {
		return this.archive.ofMonth(Set.of(Area.regencyOf(order.area().code())), order.month())
			.stream()
			.filter((report) -> report.getCompanionId() != null)
			.collect(Collectors.toMap(IssuedReport::getCompanionId, Function.identity(), (one, other) -> one));
	}

	/** As it was issued, photos and all; else as it stands now. */
	private Sheet print(ReportOrder order, CompanionFacts facts, IssuedReport issued) {
		return new Sheet(order.fileName(),
				(issued != null) ? this.archive.paper(issued, true) : this.reports.print(order, facts));
	}

	private static void add(Future<Sheet> printed, Set<String> names, ZipOutputStream zip) throws IOException {
		try {
			Sheet sheet = printed.get();
			zip.putNextEntry(new ZipEntry(unused(sheet.name(), names)));
			zip.write(sheet.pdf());
			zip.closeEntry();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
		catch (ExecutionException ex) {
			throw new IOException(ex.getCause());
		}
	}

	/** Two companions may have one name. */
	private static String unused(String name, Set<String> names) {
		String free = name;
		for (int number = 2; !names.add(free); number++) {
			free = name.replace(".pdf", "-" + number + ".pdf");
		}
		return free;
	}

}
