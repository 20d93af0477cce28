//! What the program does with memory it no longer needs.

/// Gives large blocks back to the system as soon as they are freed. Left alone, glibc learns from a freed password's 19 MiB to
/// keep blocks of that size for reuse, in the arena of each thread that hashes: beside 200 sign-ins a second the program
/// grew from 80 to 700 MiB, and stays below 120 so (reliability F6). Called once, at boot.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[allow(unsafe_code, reason = "a setting of the C library, which only C sets")]
pub fn return_large_blocks() {
    const LARGE: libc::c_int = 1 << 20;
    // SAFETY: `mallopt` takes two numbers and locks its own state; a value it does not like changes nothing.
    let is_set = unsafe { libc::mallopt(libc::M_MMAP_THRESHOLD, LARGE) };
    if is_set == 0 {
        tracing::warn!("freed memory is kept: the allocator has no such setting");
    }
}

/// Other allocators give them back by themselves.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn return_large_blocks() {}
