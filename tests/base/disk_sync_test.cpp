#include "base/disk_sync.hpp"

#include <doctest/doctest.h>

using namespace unknot;

TEST_CASE("a file and a folder can be waited for, and so can what no disk keeps") {
    CHECK_FALSE(waitUntilOnDisk(UNKNOT_SOURCE_FOLDER "/README.md"));
    CHECK_FALSE(waitUntilOnDisk(UNKNOT_SOURCE_FOLDER));
    CHECK_FALSE(waitUntilOnDisk("/dev/null"));
}

TEST_CASE("what is not there cannot be waited for") {
    CHECK(waitUntilOnDisk(UNKNOT_SOURCE_FOLDER "/none") == std::errc::no_such_file_or_directory);
}
