#include "base/system/disk_sync.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("waiting for the disk succeeds for a file, a folder and a device") {
    CHECK_FALSE(syncToDisk(UNKNOT_SOURCE_FOLDER "/README.md"));
    CHECK_FALSE(syncToDisk(UNKNOT_SOURCE_FOLDER));
    CHECK_FALSE(syncToDisk("/dev/null"));
}

TEST_CASE("waiting for the disk fails for a missing file") {
    CHECK(syncToDisk(UNKNOT_SOURCE_FOLDER "/none") == std::errc::no_such_file_or_directory);
}
