package id.sikap.companion;

import java.time.LocalDate;

import id.sikap.identity.ProtectedNumber;

/**
 * A companion as a sheet tells of him. What is null leaves the stored value as it is.
 *
 * @param position unique in the intake
 * @param name needed
 * @param phone E.164
 * @param post the title of his post
 * @param subdistrictCode needed
 */
public record CompanionIntakeRow(int position, String name, String nip, ProtectedNumber nik, String phone, String email,
		Education education, String post, String subdistrictCode, LocalDate serviceFrom) {
}
